import { useTranslation } from 'react-i18next';
import { useAgencyChoices } from '../../forms/useAgencyChoices.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { AssessmentFields } from './answers.ts';
import styles from './assessment.module.css';
import { levels, useLevelWord } from './LevelField.tsx';
import type { AssessmentForm } from './useAssessmentForm.ts';
import { Written } from './Written.tsx';

type Severity = AssessmentFields['severities'][number];

/** 機関ごとの深刻度: what each agency makes of the same household. */
export function Severities({ form: { fields, change, isFinal } }: { readonly form: AssessmentForm }) {
  const { t } = useTranslation('assessment');
  const { levelWord } = useLevelWord();
  const agencies = useAgencyChoices(null);
  const { severities } = fields;
  const set = (agencyName: string, patch: Partial<Severity>): void =>
    change({
      severities: severities.map((each) => (each.agencyName === agencyName ? { ...each, ...patch } : each)),
    });
  const add = (id: string | null): void => {
    const agency = agencies?.find((choice) => choice.id === id);
    if (agency === undefined || severities.some(({ agencyName }) => agencyName === agency.name)) return;
    const agencyId = agency.id as Severity['agencyId'];
    change({ severities: [...severities, { agencyId, agencyName: agency.name, level: null, note: '' }] });
  };
  return (
    <section className={styles['severities']} aria-label={t('field.severities')}>
      <span className={styles['label']}>{t('field.severities')}</span>
      {severities.map(({ agencyName, level, note }) =>
        isFinal ? (
          <Written
            key={agencyName}
            label={agencyName}
            text={[levelWord(level), note].filter(Boolean).join(' ')}
          />
        ) : (
          <div key={agencyName} className={styles['severity']} role="group" aria-label={agencyName}>
            <Select
              label={agencyName}
              choices={[...levels, null].map((id) => ({ id: String(id ?? ''), name: levelWord(id) }))}
              value={String(level ?? '')}
              onChange={(chosen) =>
                set(agencyName, { level: chosen === null || chosen === '' ? null : Number(chosen) })
              }
            />
            <TextField
              label={t('field.severityNote')}
              maxLength={1_000}
              value={note}
              onChange={(words) => set(agencyName, { note: words })}
            />
            <Button
              size="small"
              variant="quiet"
              aria-label={t('removeAgency', { name: agencyName })}
              onPress={() =>
                change({ severities: severities.filter((each) => each.agencyName !== agencyName) })
              }
            >
              {t('remove')}
            </Button>
          </div>
        ),
      )}
      {!isFinal && (
        <ComboBox
          label={t('addAgency')}
          description={t('help.severities')}
          choices={agencies}
          value={null}
          onChange={add}
          isEmptied
        />
      )}
    </section>
  );
}
