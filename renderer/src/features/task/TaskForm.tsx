import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import type { Task } from '../../../../domain/contract/task.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useRemoval } from '../../forms/useRemoval.ts';
import { useToday } from '../../forms/useToday.ts';
import formStyles from '../../forms/form.module.css';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { freshTask, taskValuesOf, toTask, type TaskValues } from './task-values.ts';
import { TaskFields } from './TaskFields.tsx';

interface TaskFormProps {
  readonly task: Task | null;
  readonly caseId: CaseId | null;
  readonly onClose: () => void;
}

/** Ctrl+Enter saves, Esc leaves and keeps the draft. */
export function TaskForm(props: TaskFormProps) {
  const { t } = useTranslation('task');
  return (
    <Dialog title={t(props.task === null ? 'add' : 'edit')} isOpen onClose={props.onClose}>
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ task, caseId, onClose }: TaskFormProps) {
  const { t } = useTranslation(['task', 'common']);
  const today = useToday();
  const [rowVersion, setRowVersion] = useState(task?.rowVersion ?? 1);
  const { failure, attempt, isPending, run } = useAttempt();
  const fresh = (): TaskValues => (task === null ? freshTask(today, caseId) : taskValuesOf(task));
  const form = useForm<TaskValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, draftName(task, caseId), fresh);
  const add = useCommand('task.add');
  const change = useCommand('task.save');
  const removal = useRemoval('task');
  const { mutateAsync: discard } = useCommand('draft.discard');
  const problems = useFormProblems(failure ?? removal.error, {
    id: 'task',
    labels: {
      title: t('task:field.title'),
      dueOn: t('task:field.dueOn'),
      recurrence: t('task:field.recurrence'),
      urgent: t('task:field.urgent'),
      caseId: t('task:field.case'),
      assignee: t('task:field.assignee'),
      note: t('task:field.note'),
    },
    values: useWatch({ control: form.control }),
  });
  const save = async (): Promise<void> => {
    const fields = toTask(form.getValues(), task, today);
    if (task === null) await add.mutateAsync(fields);
    else await change.mutateAsync({ id: task.id, rowVersion, ...fields });
    await draft.discard();
    showToast({ text: t('task:saved', { title: fields.title }) });
    onClose();
  };
  const remove = async (): Promise<void> => {
    if (task === null || !(await removal.remove(task.id, task.title))) return;
    await discard({ form: draftName(task, caseId) });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void run(save));
  if (!draft.isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <form
        className={formStyles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <FormNotices
          draft={draft}
          problems={problems}
          attempt={attempt}
          onReload={() => {
            form.reset(fresh());
            setRowVersion(task?.rowVersion ?? 1);
            change.reset();
          }}
        />
        <TaskFields about={problems.about} />
        <FormFoot status={draft.status}>
          <Button
            variant="primary"
            shortcut="Ctrl+Enter"
            isPending={isPending}
            onPress={() => void run(save)}
          >
            {t('common:action.save')}
          </Button>
          {task !== null && (
            <Button variant="quiet" onPress={() => void remove()}>
              {t('common:action.delete')}
            </Button>
          )}
        </FormFoot>
      </form>
    </FormProvider>
  );
}

function draftName(task: Task | null, caseId: CaseId | null): string {
  if (task !== null) return `task:${task.id}`;
  return caseId === null ? 'newTask' : `newTask:${caseId}`;
}
