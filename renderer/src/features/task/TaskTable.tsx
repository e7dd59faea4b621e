import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { daysBetween } from '../../../../domain/calendar/civil-date.ts';
import type { Task } from '../../../../domain/contract/task.ts';
import { routes } from '../../app/routes.ts';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { Badge, DueBadge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './task.module.css';

interface TaskTableProps {
  readonly tasks: readonly Task[];
  readonly onTick: (task: Task) => void;
  readonly onEdit: (task: Task) => void;
}

/** Tasks with their day, for whom, and how often they come back. */
export function TaskTable({ tasks, onTick, onEdit }: TaskTableProps) {
  const { t } = useTranslation('task');
  return (
    <table className={styles['table']} aria-label={t('title')}>
      <thead>
        <tr>
          <th scope="col">{t('column.due')}</th>
          <th scope="col">{t('column.what')}</th>
          <th scope="col">{t('column.whose')}</th>
          <th scope="col">{t('column.assignee')}</th>
          <th scope="col">{t('column.change')}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            onTick={() => {
              onTick(task);
            }}
            onEdit={() => {
              onEdit(task);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

function TaskRow({ task, onTick, onEdit }: { task: Task; onTick: () => void; onEdit: () => void }) {
  const { t } = useTranslation(['task', 'common']);
  const { short } = useDates();
  const today = useToday();
  const { doneOn } = task;
  const isDone = doneOn !== null;
  return (
    <tr>
      <td className={styles['date']}>
        {isDone ? (
          t('task:doneOn', { date: short(doneOn) })
        ) : (
          <>
            <DueBadge days={daysBetween(today, task.dueOn)} /> {short(task.dueOn)}
          </>
        )}
      </td>
      <td>
        <div className={styles['what']}>
          <Checkbox isSelected={isDone} onChange={onTick}>
            <VisuallyHidden>{t(isDone ? 'task:untick' : 'task:tick', { title: task.title })}</VisuallyHidden>
          </Checkbox>
          <div>
            <p>
              {task.urgent && <Badge tone="overdue">{t('task:urgent')}</Badge>} {task.title}{' '}
              {task.recurrence !== 'none' && <Badge>{t(`task:recurrence.${task.recurrence}`)}</Badge>}
            </p>
            {task.note !== '' && <p className={styles['quiet']}>{task.note}</p>}
          </div>
        </div>
      </td>
      <td>
        <Whose task={task} />
      </td>
      <td>{task.assignee}</td>
      <td className={styles['date']}>
        {!isDone && (
          <Button
            size="small"
            variant="quiet"
            onPress={onEdit}
            aria-label={t('task:editOf', { title: task.title })}
          >
            {t('common:action.edit')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Whose({ task: { caseId, caseNumber, householdId, householdLabel } }: { task: Task }) {
  if (caseId !== null) {
    return (
      <Link href={routes.case(caseId)}>
        {caseNumber} {householdLabel}
      </Link>
    );
  }
  return householdId === null ? null : <Link href={routes.household(householdId)}>{householdLabel}</Link>;
}
