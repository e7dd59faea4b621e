import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { useDates } from '../../forms/useDates.ts';
import { Badge } from '../../ui/Badge.tsx';
import { IssueWords } from './IssueWords.tsx';
import styles from './plan.module.css';

/** The goals as they were decided, with what came of them once they are evaluated. */
export function GoalTable({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const { short } = useDates();
  const results =
    plan.evaluation !== null && plan.evaluation.finishedAt !== null ? plan.evaluation.goals : null;
  return (
    <table className={styles['table']} aria-label={t('field.goals')}>
      <thead>
        <tr>
          <th>{t('column.order')}</th>
          <th>{t('field.text')}</th>
          <th>{t('column.issues')}</th>
          <th>{t('field.dueOn')}</th>
          {results !== null && <th>{t('field.result')}</th>}
        </tr>
      </thead>
      <tbody>
        {plan.goals.map((goal, index) => {
          const result = results?.find(({ goalId }) => goalId === goal.id);
          return (
            <tr key={goal.id}>
              <td>{index + 1}</td>
              <td className={styles['prose']}>
                {goal.text} <Badge>{t(`term.${goal.term}`)}</Badge>
              </td>
              <td>
                <IssueWords caseId={plan.caseId} ids={goal.issueIds} />
              </td>
              <td className={styles['day']}>{goal.dueOn !== null && short(goal.dueOn)}</td>
              {results !== null && (
                <td className={styles['prose']}>
                  {result !== undefined && result.result !== '' && (
                    <Badge tone={result.result === 'achieved' ? 'ok' : 'neutral'}>
                      {t(`result.${result.result}`)}
                    </Badge>
                  )}{' '}
                  {result?.note}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
