import { useTranslation } from 'react-i18next';
import type { CaseId, TaskId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { TaskForm } from './TaskForm.tsx';

interface TaskDialogProps {
  /** Null: a new task. */
  readonly taskId: TaskId | null;
  /** The case the task belongs to, or a new one begins with. */
  readonly caseId: CaseId | null;
  readonly onClose: () => void;
}

/** A task, new or to be changed. */
export function TaskDialog({ taskId, caseId, onClose }: TaskDialogProps) {
  const { t } = useTranslation('task');
  const { data, error } = useQueryOperation(
    'task.list',
    { caseId: null, show: 'open' },
    { isEnabled: taskId !== null },
  );
  const task = data?.tasks.find(({ id }) => id === taskId);
  if (taskId === null || task !== undefined) {
    return <TaskForm task={task ?? null} caseId={caseId} onClose={onClose} />;
  }
  return (
    <Dialog title={t('edit')} isOpen onClose={onClose}>
      <FailureNotice failure={error} />
      {data === undefined && error === null && <Loading />}
      {data !== undefined && <p>{t('gone')}</p>}
    </Dialog>
  );
}
