import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../../domain/calendar/civil-date.ts';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import type { Task } from '../../../../domain/contract/task.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useToday } from '../../forms/useToday.ts';
import { Badge, DueBadge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { TaskForm } from './TaskForm.tsx';
import { useFinishTask } from './useFinishTask.ts';
import styles from './task.module.css';

/** The open tasks of a case, beside its timeline. */
export function TaskList({ caseId }: { caseId: CaseId }) {
  const { t } = useTranslation('task');
  const today = useToday();
  const [edited, setEdited] = useState<Task | 'new' | null>(null);
  const { data, error } = useQueryOperation('task.list', { caseId, show: 'open' });
  const finish = useFinishTask();
  return (
    <Pane
      title={t('title')}
      actions={
        <Button
          size="small"
          onPress={() => {
            setEdited('new');
          }}
        >
          {t('add')}
        </Button>
      }
    >
      <FailureNotice failure={error} />
      {data?.tasks.length === 0 && <p className={styles['quiet']}>{t('empty.case')}</p>}
      <ul className={styles['list']}>
        {data?.tasks.map((task) => (
          <li key={task.id} className={styles['item']}>
            <Checkbox
              isSelected={false}
              onChange={() => {
                finish(task);
              }}
            >
              {task.title}
            </Checkbox>
            <span className={styles['marks']}>
              {task.urgent && <Badge tone="overdue">{t('urgent')}</Badge>}
              <DueBadge days={daysBetween(today, task.dueOn)} />
              <Button
                size="small"
                variant="quiet"
                aria-label={t('editOf', { title: task.title })}
                onPress={() => {
                  setEdited(task);
                }}
              >
                {t('change')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {edited !== null && (
        <TaskForm
          task={edited === 'new' ? null : edited}
          caseId={caseId}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </Pane>
  );
}
