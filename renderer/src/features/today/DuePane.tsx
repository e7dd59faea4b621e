import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { dueKinds } from '../../../../domain/contract/due-kinds.ts';
import { taskId } from '../../../../domain/contract/scalars.ts';
import type { DueItem, TodayView } from '../../../../domain/contract/today.ts';
import { routes } from '../../app/routes.ts';
import { useRemembered } from '../../forms/useRemembered.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Select } from '../../ui/Select.tsx';
import { TaskDialog } from '../task/TaskDialog.tsx';
import { DueTable } from './DueTable.tsx';
import { NothingDue } from './NothingDue.tsx';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import { SnoozedItems } from './SnoozedItems.tsx';
import styles from './today.module.css';

interface DuePaneProps {
  readonly view: TodayView;
  readonly onReceive: () => void;
  readonly onWrite: () => void;
}

/** しなければならないこと: the list with its filter, and what was put off. */
export function DuePane({ view, onReceive, onWrite }: DuePaneProps) {
  const { t } = useTranslation('today');
  const [, navigate] = useLocation();
  const [kind, setKind] = useRemembered('today.kind', 'all');
  const [snoozing, setSnoozing] = useState<DueItem | null>(null);
  const [edited, setEdited] = useState<DueItem | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const shown = view.due.filter((item) => kind === 'all' || item.kind === kind);
  return (
    <Pane
      title={t('due.title')}
      isFlush
      actions={
        <div className={styles['buttons']}>
          <KindFilter due={view.due} kind={kind} onChange={setKind} />
          <Button
            size="small"
            onPress={() => {
              setIsAdding(true);
            }}
          >
            {t('addTask')}
          </Button>
          <Button
            size="small"
            onPress={() => {
              navigate(routes.tasks);
            }}
          >
            {t('allTasks')}
          </Button>
        </div>
      }
    >
      {shown.length > 0 && (
        <DueTable due={shown} today={view.date} onSnooze={setSnoozing} onEdit={setEdited} />
      )}
      {shown.length === 0 && view.due.length > 0 && (
        <EmptyState
          title={t('filter.empty')}
          action={
            <Button
              onPress={() => {
                setKind('all');
              }}
            >
              {t('filter.showAll')}
            </Button>
          }
        />
      )}
      {view.due.length === 0 && (
        <NothingDue hasCases={view.counts.openCases > 0} onReceive={onReceive} onWrite={onWrite} />
      )}
      <SnoozedItems items={view.snoozed} />
      {snoozing !== null && (
        <SnoozeDialog
          item={snoozing}
          today={view.date}
          onClose={() => {
            setSnoozing(null);
          }}
        />
      )}
      {(isAdding || edited !== null) && (
        <TaskDialog
          taskId={edited === null ? null : taskId.parse(edited.id)}
          caseId={edited?.caseId ?? null}
          onClose={() => {
            setIsAdding(false);
            setEdited(null);
          }}
        />
      )}
    </Pane>
  );
}

interface KindFilterProps {
  readonly due: readonly DueItem[];
  readonly kind: string;
  readonly onChange: (kind: string) => void;
}

/** Only kinds that are there, with how many. */
function KindFilter({ due, kind, onChange }: KindFilterProps) {
  const { t } = useTranslation('today');
  const counts = Map.groupBy(due, (item) => item.kind);
  return (
    <Select
      label={t('filter.label')}
      isLabelHidden
      value={kind}
      onChange={(id) => {
        onChange(id ?? 'all');
      }}
      choices={[
        { id: 'all', name: t('filter.all', { count: due.length }) },
        ...dueKinds
          .filter((entry) => entry === kind || counts.has(entry))
          .map((entry) => ({
            id: entry,
            name: `${t(`kind.${entry}`)} ${String(counts.get(entry)?.length ?? 0)}`,
          })),
      ]}
    />
  );
}
