import { useTranslation } from 'react-i18next';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useDates } from '../../forms/useDates.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { showToast } from '../../ui/Toast.tsx';
import styles from './merge.module.css';

interface MergeHistoryProps {
  /** Only what these persons and households were made of; all merges without it. */
  readonly keptIds?: readonly string[];
}

/** Merges so far; each can be taken back, the latest first. */
export function MergeHistory({ keptIds }: MergeHistoryProps) {
  const { t } = useTranslation(['merge', 'common']);
  const { short, dayOf, clock } = useDates();
  const { data, error } = useQueryOperation('merge.list', {});
  const command = useCommand('merge.undo');
  const shown = data?.merges.filter(({ keptId }) => keptIds?.includes(keptId) ?? true);
  if (shown?.length === 0) return null;
  return (
    <Pane title={t('merge:history')}>
      <FailureNotice failure={error ?? command.error} />
      <ul className={styles['history']} aria-label={t('merge:history')}>
        {shown?.map(({ id, kind, keptLabel, droppedLabel, mergedAt, staffName, undoneAt }) => (
          <li key={id} className={styles['past']}>
            <span className={styles['quiet']}>
              {short(dayOf(mergedAt))} {clock(mergedAt)} {staffName}
            </span>
            <span>{t(`merge:past.${kind}`, { kept: keptLabel, dropped: droppedLabel })}</span>
            {undoneAt === null ? (
              <Button
                size="small"
                aria-label={t('merge:undoNamed', { kept: keptLabel, dropped: droppedLabel })}
                isPending={command.isPending && command.variables.id === id}
                onPress={() => {
                  command.mutate(
                    { id },
                    {
                      onSuccess: () => {
                        showToast({ text: t('merge:undone', { dropped: droppedLabel }) });
                      },
                    },
                  );
                }}
              >
                {t('common:action.undo')}
              </Button>
            ) : (
              <span className={styles['quiet']}>{t('merge:undoneAt', { date: short(dayOf(undoneAt)) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Pane>
  );
}
