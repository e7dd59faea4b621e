import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Task } from '../../../../domain/contract/task.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useRemembered } from '../../forms/useRemembered.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TaskForm } from './TaskForm.tsx';
import { TaskTable } from './TaskTable.tsx';
import { useTick } from './useTick.ts';
import styles from './task.module.css';

/** やること: every task of the office, those to be done and those that are. */
export function TasksPage() {
  const { t } = useTranslation('task');
  const { wordsOf } = useFailureWords();
  const [show, setShow] = useRemembered<'open' | 'done'>('task.show', 'open');
  const [edited, setEdited] = useState<Task | 'new' | null>(null);
  const { data, error, refetch } = useQueryOperation('task.list', { caseId: null, show });
  const tick = useTick();
  const add = (): void => {
    setEdited('new');
  };
  useShortcut('Ctrl+N', add);
  if (error !== null) {
    return (
      <ErrorPanel
        {...wordsOf(error)}
        actions={<Button onPress={() => void refetch()}>{t('retry')}</Button>}
      />
    );
  }
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <div>
          <h1>{t('title')}</h1>
          <Link href={routes.today}>{t('back')}</Link>
        </div>
        <Button variant="primary" shortcut="Ctrl+N" onPress={add}>
          {t('add')}
        </Button>
      </header>
      <RadioGroup
        label={t('show.label')}
        value={show}
        onChange={(id) => {
          setShow(id === 'done' ? 'done' : 'open');
        }}
        choices={[
          { id: 'open', name: t('show.open') },
          { id: 'done', name: t('show.done') },
        ]}
      />
      <Pane isFlush>
        {data === undefined && <Loading />}
        {data?.tasks.length === 0 && (
          <EmptyState
            title={t(show === 'open' ? 'empty.open' : 'empty.done')}
            action={show === 'open' ? <Button onPress={add}>{t('add')}</Button> : undefined}
          >
            {t(show === 'open' ? 'empty.openHelp' : 'empty.doneHelp')}
          </EmptyState>
        )}
        {data !== undefined && data.tasks.length > 0 && (
          <TaskTable tasks={data.tasks} onTick={tick} onEdit={setEdited} />
        )}
      </Pane>
      {edited !== null && (
        <TaskForm
          task={edited === 'new' ? null : edited}
          caseId={null}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </div>
  );
}
