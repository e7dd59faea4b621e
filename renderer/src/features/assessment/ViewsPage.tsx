import { useTranslation } from 'react-i18next';
import styles from './assessment.module.css';
import { LongText } from './LongText.tsx';
import { Severities } from './Severities.tsx';
import type { AssessmentForm } from './useAssessmentForm.ts';

/** How it is seen: by the person, by those around, by each agency, side by side; and what one makes of it. */
export function ViewsPage({ form }: { readonly form: AssessmentForm }) {
  const { t } = useTranslation('assessment');
  return (
    <div className={styles['fields']}>
      <div className={styles['views']} role="group" aria-label={t('page.views')}>
        <LongText form={form} field="acceptance" rows={6} />
        <LongText form={form} field="worries" rows={6} />
        <Severities form={form} />
      </div>
      <LongText form={form} field="judgement" rows={6} />
    </div>
  );
}
