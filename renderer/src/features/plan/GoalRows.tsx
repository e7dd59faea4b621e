import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { typedDay } from '../../forms/typed-date.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import { Select } from '../../ui/Select.tsx';
import { RowButtons } from '../meeting/RowCells.tsx';
import { useRowEditing } from '../meeting/useRowEditing.ts';
import { IssueChips } from './IssueChips.tsx';
import { blankGoal, dayIn, maxGoals, type GoalRow, type PlanValues } from './plan-values.ts';
import { RowInput } from './RowInput.tsx';
import styles from './rows.module.css';

interface GoalRowsProps extends Pick<FormProblems, 'about'> {
  readonly caseId: CaseId;
  readonly members: CaseDetail['members'];
}

/** 目標 in order of priority, each with the 課題 it answers. */
export function GoalRows({ caseId, about }: GoalRowsProps) {
  const { t } = useTranslation(['plan', 'meeting']);
  const today = useToday();
  const { control, setValue } = useFormContext<PlanValues>();
  const goals = useWatch({ control, name: 'goals' });
  const { data } = useQueryOperation('caseIssue.list', { caseId });
  const issues = data?.issues ?? [];
  const set = (rows: readonly GoalRow[]): void => setValue('goals', rows, { shouldDirty: true });
  const { bindTable, insert, move, remove, onKeyDown } = useRowEditing({
    rows: goals,
    blank: blankGoal(),
    max: maxGoals,
    onChange: set,
  });
  const change = (index: number, part: Partial<GoalRow>): void =>
    set(goals.map((goal, other) => (other === index ? { ...goal, ...part } : goal)));
  const { id, error } = about('goals');
  return (
    <div id={id} tabIndex={-1} className={styles['block']}>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      {goals.length > 0 && (
        <table className={styles['table']} ref={bindTable} aria-label={t('plan:field.goals')}>
          <thead>
            <tr>
              <th className={styles['number']}>{t('plan:column.order')}</th>
              <th>{t('plan:field.text')}</th>
              <th className={styles['term']}>{t('plan:column.term')}</th>
              <th className={styles['due']}>{t('plan:field.dueOn')}</th>
              <th className={styles['buttons']} aria-label={t('meeting:column.actions')} />
            </tr>
          </thead>
          <tbody>
            {goals.map((goal, index) => {
              const name = t('plan:row_goals', { number: index + 1 });
              return (
                <tr key={goal.key} data-row={index} onKeyDown={(event) => onKeyDown(event, index)}>
                  <td className={styles['number']}>{index + 1}</td>
                  <RowInput
                    about={about}
                    name={`goals.${String(index)}.text`}
                    value={goal.text}
                    maxLength={2000}
                    isLong
                    onChange={(text) => change(index, { text })}
                  >
                    <IssueChips
                      label={t('plan:issuesOf', { name })}
                      issues={issues}
                      value={goal.issueIds}
                      onChange={(issueIds) => change(index, { issueIds })}
                    />
                  </RowInput>
                  <td className={styles['cell']}>
                    <Select
                      label={t('plan:row', { row: name, field: t('plan:column.term') })}
                      isLabelHidden
                      choices={(['long', 'short'] as const).map((term) => ({
                        id: term,
                        name: t(`plan:term.${term}`),
                      }))}
                      value={goal.term}
                      onChange={(term) => change(index, { term: term === 'long' ? 'long' : 'short' })}
                    />
                  </td>
                  <RowInput
                    about={about}
                    name={`goals.${String(index)}.dueOn`}
                    value={goal.dueOn}
                    maxLength={30}
                    onChange={(dueOn) => change(index, { dueOn })}
                    onBlur={() => {
                      const day = dayIn(goal.dueOn, today);
                      if (day !== null && typedDay(day) !== goal.dueOn)
                        change(index, { dueOn: typedDay(day) });
                    }}
                  />
                  <RowButtons
                    name={name}
                    isFirst={index === 0}
                    isLast={index === goals.length - 1}
                    onMove={(step) => move(index, step)}
                    onRemove={() => remove(index)}
                  />
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <div>
        <Button size="small" isDisabled={goals.length >= maxGoals} onPress={() => insert(goals.length)}>
          {t('plan:goals.add')}
        </Button>
      </div>
    </div>
  );
}
