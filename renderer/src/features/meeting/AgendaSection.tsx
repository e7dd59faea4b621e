import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { DangerDialog } from '../../ui/DangerDialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Notice } from '../../ui/Notice.tsx';
import { AddCase } from './AddCase.tsx';
import { AgendaItemForm } from './AgendaItemForm.tsx';
import { AgendaTable } from './AgendaTable.tsx';
import { ConsentBadge } from './ConsentBadge.tsx';
import { itemOf } from './savable.ts';
import { useSaves } from './saves.ts';
import styles from './meeting.module.css';

export interface AgendaSectionProps {
  readonly meeting: MeetingDetail;
  readonly selected: AgendaItem | null;
  readonly onSelect: (id: AgendaItemId) => void;
}

/** 議題: which cases are heard, in which order, on which basis, and what is to be decided of each. */
export function AgendaSection({ meeting, selected, onSelect }: AgendaSectionProps) {
  const { t } = useTranslation('meeting');
  const { wordsOf } = useFailureWords();
  const { run } = useSaves();
  const [isRemoving, setIsRemoving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { agenda } = meeting;
  const index = selected === null ? -1 : agenda.indexOf(selected);

  const attempt = (change: Promise<unknown>): void => {
    setFailure(null);
    change.catch(setFailure);
  };
  const move = (direction: 'up' | 'down'): void => {
    if (selected !== null) attempt(run(() => call('meeting.moveCase', { id: selected.id, direction })));
  };
  const remove = (item: AgendaItem): void => {
    setIsRemoving(false);
    const next = agenda[index + 1] ?? agenda[index - 1];
    attempt(
      run((present) =>
        call('meeting.removeCase', { id: item.id, rowVersion: itemOf(present, item.id).rowVersion }),
      ),
    );
    if (next !== undefined) onSelect(next.id);
  };
  useShortcut(['Alt+ArrowUp', 'Alt+ArrowDown'], (key) => move(key === 'Alt+ArrowUp' ? 'up' : 'down'));
  return (
    <div className={styles['sides']}>
      <div className={styles['side']}>
        <AddCase meeting={meeting} onAdded={onSelect} />
        <div className={styles['scroll']}>
          <AgendaTable
            agenda={agenda}
            selectedId={selected?.id ?? null}
            onSelect={onSelect}
            mark={{ name: t('column.consent'), cell: (item) => <ConsentBadge hearing={item} /> }}
          />
        </div>
      </div>
      <div className={styles['main']}>
        {failure !== null && (
          <Notice tone="error">
            <strong>{wordsOf(failure).title}</strong> {wordsOf(failure).safe} {wordsOf(failure).todo}
          </Notice>
        )}
        {selected === null ? (
          <EmptyState title={t('agenda.empty')}>{t('agenda.emptyText')}</EmptyState>
        ) : (
          <>
            <div className={styles['toolbarEnd']}>
              <Button size="small" shortcut="Alt+↑" isDisabled={index === 0} onPress={() => move('up')}>
                {t('agenda.up')}
              </Button>
              <Button
                size="small"
                shortcut="Alt+↓"
                isDisabled={index === agenda.length - 1}
                onPress={() => move('down')}
              >
                {t('agenda.down')}
              </Button>
              <Button size="small" variant="danger" onPress={() => setIsRemoving(true)}>
                {t('agenda.remove')}
              </Button>
            </div>
            <AgendaItemForm key={selected.id} item={selected} order={index + 1} />
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
