import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { legalBases, type LegalBasis } from '../../../../../domain/contract/legal-basis.ts';
import type { BasisSettings } from '../../../../../domain/contract/office.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { FormPane, FormPanes } from '../FormPane.tsx';
import { useOfficeSettings } from '../useOfficeSettings.ts';
import { ChangeRule } from './ChangeRule.tsx';

/** The laws that cases are heard under: what the office calls each, and whether it asks for consent. */
export function LawsSection() {
  const { t } = useTranslation(['settings', 'problem']);
  const { settings, status, error, change, choose, hold } = useOfficeSettings();
  const types = useQueryOperation('meetingType.list', {}).data?.types ?? [];
  const [asked, setAsked] = useState<LegalBasis | null>(null);
  if (!settings) return <FormPane title={t('section.laws')} error={error} children={null} />;
  const bases = settings.legalBases;
  const withBasis = (basis: LegalBasis, patch: Partial<BasisSettings>) => ({
    legalBases: { ...bases, [basis]: { ...bases[basis], ...patch } },
  });
  const rename = (basis: LegalBasis, name: string): void => {
    const next = withBasis(basis, { name });
    const isWhole = Object.values(next.legalBases).every((each) => each.name.trim() !== '');
    (isWhole ? change : hold)(next);
  };
  return (
    <FormPanes>
      {legalBases.map((basis, index) => {
        const { name, rule } = bases[basis];
        const users = types.filter((type) => type.legalBases.includes(basis)).map((type) => type.name);
        return (
          <FormPane
            key={basis}
            title={t(`laws.${basis}`)}
            status={index === 0 ? status : null}
            error={index === 0 ? error : null}
          >
            {index === 0 && <p>{t('laws.lead')}</p>}
            <TextField
              label={t('laws.name')}
              description={
                users.length === 0 ? t('laws.unused') : t('laws.usedBy', { names: users.join('、') })
              }
              isRequired
              width="wide"
              maxLength={60}
              value={name}
              onChange={(words) => rename(basis, words)}
              error={name.trim() === '' ? t('problem:required') : undefined}
            />
            <RadioGroup
              label={t('laws.rule')}
              direction="column"
              choices={(['consent', 'secrecy'] as const).map((id) => ({
                id,
                name: t(`laws.ruleName.${id}`),
                detail: t(`types.ruleText.${id}`),
              }))}
              value={rule}
              onChange={(id) => {
                if (id !== rule) setAsked(basis);
              }}
            />
          </FormPane>
        );
      })}
      {asked !== null && (
        <ChangeRule
          name={bases[asked].name}
          rule={bases[asked].rule === 'consent' ? 'secrecy' : 'consent'}
          onClose={() => setAsked(null)}
          onConfirm={(rule) => {
            choose(withBasis(asked, { rule }));
            setAsked(null);
          }}
        />
      )}
    </FormPanes>
  );
}
