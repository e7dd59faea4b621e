import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useDates } from '../../forms/useDates.ts';
import styles from './plan.module.css';

/** So many notes back the stage is looked for. */
const notesLookedAt = 100;

/** How far one has come with the person, as the latest note that says so has it. */
export function StageLine({ caseId }: { caseId: CaseId }) {
  const { t } = useTranslation('plan');
  const { entriesOf } = useCodes();
  const { short } = useDates();
  const { data } = useQueryOperation('contactNote.list', { caseId, before: null, limit: notesLookedAt });
  const latest = data?.notes.find(({ stage }) => stage !== '');
  return (
    <section className={styles['stages']} aria-label={t('stage.title')}>
      <ol>
        {entriesOf('contactStage')
          .filter(({ active, code }) => active || code === latest?.stage)
          .map(({ code, label }) => (
            <li key={code} aria-current={code === latest?.stage ? 'step' : undefined}>
              {label}
            </li>
          ))}
      </ol>
      <p className={styles['quiet']}>
        {latest === undefined ? t('stage.unknown') : t('stage.since', { day: short(latest.contactedOn) })}
      </p>
    </section>
  );
}
