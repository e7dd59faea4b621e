import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { DangerDialog } from '../../ui/DangerDialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { AddCase } from './AddCase.tsx';
import { AgendaItemForm } from './AgendaItemForm.tsx';
import { FamilyNotice } from './FamilyNotice.tsx';
import { AgendaPlan } from './preparation/AgendaPlan.tsx';
import { TimeSum } from './preparation/TimeSum.tsx';
import { itemOf } from './savable.ts';
import { useSaves } from './saves.ts';
import styles from './meeting.module.css';

export interface AgendaSectionProps {
  readonly meeting: MeetingDetail;
  readonly selected: AgendaItem | null;
  readonly onSelect: (id: AgendaItemId) => void;
}

/** 議題: which cases are heard, in which order, for how long, on which basis, and what is to be decided of each. */
export function AgendaSection({ meeting, selected, onSelect }: AgendaSectionProps) {
  const { t } = useTranslation('meeting');
  const { run } = useSaves();
  const [isRemoving, setIsRemoving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { agenda } = meeting;
  const index = selected === null ? -1 : agenda.indexOf(selected);

  const attempt = async (change: Promise<unknown>): Promise<void> => {
    setFailure(null);
    await change.catch(setFailure);
  };
  const move = (id: AgendaItemId, to: number): void => {
    if (to >= 0 && to < agenda.length) void attempt(run(() => call('meeting.moveCase', { id, to })));
  };
  const step = (by: -1 | 1): void => {
    if (selected === null) return;
    const { id } = selected;
    void attempt(
      run(async ({ agenda: present }) => {
        const to = present.findIndex((item) => item.id === id) + by;
        if (to >= 0 && to < present.length) await call('meeting.moveCase', { id, to });
      }),
    );
  };
  const plan = (items: readonly AgendaItem[], plannedMinutes: number | null): Promise<void> =>
    attempt(
      run(async (present) => {
        for (const item of items) {
          const { id, rowVersion, everyone, attendeeIds } = itemOf(present, item.id);
          await call('meeting.setTable', { id, rowVersion, everyone, attendeeIds, plannedMinutes });
        }
      }),
    );
  const remove = (item: AgendaItem): void => {
    setIsRemoving(false);
    const next = agenda[index + 1] ?? agenda[index - 1];
    void attempt(
      run((present) =>
        call('meeting.removeCase', { id: item.id, rowVersion: itemOf(present, item.id).rowVersion }),
      ),
    );
    if (next !== undefined) onSelect(next.id);
  };
  useShortcut(['Alt+ArrowUp', 'Alt+ArrowDown'], (key) => step(key === 'Alt+ArrowUp' ? -1 : 1));
  return (
    <div className={cx(styles['sides'], styles['planSides'])}>
      <div className={styles['side']}>
        <AddCase meeting={meeting} onAdded={onSelect} />
        <FamilyNotice meeting={meeting} />
        <div className={styles['planned']}>
          <AgendaPlan
            meeting={meeting}
            selectedId={selected?.id ?? null}
            onSelect={onSelect}
            onMove={move}
            onMinutes={(item, minutes) => plan([item], minutes)}
          />
        </div>
        {agenda.length > 0 && (
          <TimeSum
            meeting={meeting}
            onShare={(minutes) =>
              void plan(
                agenda.filter(({ plannedMinutes }) => plannedMinutes === null),
                minutes,
              )
            }
          />
        )}
      </div>
      <div className={styles['main']}>
        <FailureNotice failure={failure} />
        {selected === null ? (
          <EmptyState title={t('agenda.empty')}>{t('agenda.emptyText')}</EmptyState>
        ) : (
          <>
            <div className={styles['toolbarEnd']}>
              <Button size="small" shortcut="Alt+↑" isDisabled={index === 0} onPress={() => step(-1)}>
                {t('agenda.up')}
              </Button>
              <Button
                size="small"
                shortcut="Alt+↓"
                isDisabled={index === agenda.length - 1}
                onPress={() => step(1)}
              >
                {t('agenda.down')}
              </Button>
              <Button size="small" variant="danger" onPress={() => setIsRemoving(true)}>
                {t('agenda.remove')}
              </Button>
            </div>
            <AgendaItemForm key={selected.id} item={selected} order={index + 1} bases={meeting.legalBases} />
            <DangerDialog
              title={t('agenda.removeTitle', { name: `${selected.caseNumber} ${selected.householdLabel}` })}
              isOpen={isRemoving}
              onClose={() => setIsRemoving(false)}
              onConfirm={() => remove(selected)}
              confirmLabel={t('agenda.remove')}
              consequences={[t('agenda.removeText'), t('agenda.removeCase')]}
              undo={t('agenda.removeUndo')}
            />
          </>
        )}
      </div>
    </div>
  );
}
