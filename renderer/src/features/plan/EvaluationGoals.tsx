import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { useDates } from '../../forms/useDates.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { Badge } from '../../ui/Badge.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { EvaluationValues } from './evaluation-values.ts';
import { IssueWords } from './IssueWords.tsx';
import styles from './plan.module.css';

const results = ['achieved', 'partly', 'not-achieved', 'changed'] as const;

/** Each goal in its own words with who worked at it, and beside it what came of it. */
export function EvaluationGoals({ plan, about }: { plan: Plan } & Pick<FormProblems, 'about'>) {
  const { t } = useTranslation(['plan', 'word']);
  const { short } = useDates();
  const { control } = useFormContext<EvaluationValues>();
  return plan.goals.map((goal, index) => (
    <section
      key={goal.id}
      className={styles['compare']}
      aria-label={t('plan:row_goals', { number: index + 1 })}
    >
      <div className={styles['beside']}>
        <p className={styles['goal']}>
          <span className={styles['place']}>{index + 1}</span>
          <span className={styles['prose']}>{goal.text}</span>
        </p>
        <p className={styles['quiet']}>
          <Badge>{t(`plan:term.${goal.term}`)}</Badge>{' '}
          {goal.dueOn !== null && t('plan:until', { day: short(goal.dueOn) })}{' '}
          <IssueWords caseId={plan.caseId} ids={goal.issueIds} />
        </p>
        <ul className={styles['quiet']}>
          {plan.roles
            .filter(({ goalId }) => goalId === goal.id)
            .map((role) => (
              <li key={role.id}>
                {t('plan:roleLine', {
                  agency: role.agencyName || role.worker,
                  task: role.task,
                  state: t(`word:roleState.${role.state}`),
                })}
              </li>
            ))}
        </ul>
      </div>
      <div className={styles['answer']}>
        <Controller
          control={control}
          name={`goals.${index}.result`}
          render={({ field }) => (
            <RadioGroup
              {...field}
              {...about(`goals.${String(index)}.result`)}
              isRequired
              choices={results.map((id) => ({ id, name: t(`plan:result.${id}`) }))}
            />
          )}
        />
        <Controller
          control={control}
          name={`goals.${index}.note`}
          render={({ field }) => (
            <TextArea
              {...field}
              label={t('plan:noteOf', { goal: t('plan:row_goals', { number: index + 1 }) })}
              rows={1}
              maxLength={2000}
              width="full"
            />
          )}
        />
      </div>
    </section>
  ));
}
