import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { useCodes } from '../../forms/useCodes.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { PlanText } from './PlanFields.tsx';
import { StageLine } from './StageLine.tsx';
import styles from './plan.module.css';

/** 関係づくり: how far one has come with the person, ways to meet, what must not be done, and what will be asked in review. */
export function RelationshipFields({ caseId, about }: { caseId: CaseId } & Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('plan');
  const { entriesOf } = useCodes();
  return (
    <>
      <StageLine caseId={caseId} />
      <PlanText name="approach" about={about} rows={3} help={t('help.approach')} isRequired />
      <PlanText name="cautions" about={about} help={t('help.cautions')} />
      <section className={styles['questions']}>
        <h3>{t('questions')}</h3>
        <ul>
          {entriesOf('relationshipQuestion')
            .filter(({ active }) => active)
            .map(({ code, label }) => (
              <li key={code}>{label}</li>
            ))}
        </ul>
      </section>
    </>
  );
}
