import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyStates, type HandoutCopy } from '../../../../../domain/contract/handout.ts';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { CopyRow } from './CopyRow.tsx';
import { SettleDialog } from './SettleDialog.tsx';
import { useSettling } from './useSettling.ts';
import styles from './closing.module.css';

/** 回収: every copy handed out at the meeting, ticked off as it comes back, or all the rest at once. */
export function CopiesSection({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('closing');
  const { data, error: readError } = useQueryOperation('handout.list', { meetingId: meeting.id });
  const { settle, isPending, error } = useSettling(meeting.id);
  const [asked, setAsked] = useState<HandoutCopy | null>(null);
  const copies = data?.copies ?? [];
  const out = copies.filter(({ state }) => state === 'out');
  const collectAll = (): void => void settle(out, 'collected');
  if (data === undefined && readError === null) return <Loading />;
  return (
    <div className={styles['sheet']}>
      <FailureNotice failure={readError ?? error} />
      {data?.copies.length === 0 && (
        <EmptyState title={t('copies.empty')}>{t('copies.emptyHelp')}</EmptyState>
      )}
      {copies.length > 0 && (
        <>
          <div className={styles['bar']}>
            <p role="status">
              {copyStates
                .map((state) => [state, copies.filter((copy) => copy.state === state).length] as const)
                .filter(([state, count]) => count > 0 || state === 'out')
                .map(([state, count]) => t('copies.count', { state: t(`copies.state.${state}`), count }))
                .join('　')}
            </p>
            {out.length > 0 && (
              <Button variant="primary" isPending={isPending} onPress={collectAll}>
                {t('copies.all', { count: out.length })}
              </Button>
            )}
          </div>
          <table className={styles['table']} aria-label={t('copies.title')}>
            <thead>
              <tr>
                {(['collected', 'number', 'recipient', 'print', 'state', 'note', 'other'] as const).map(
                  (column) => (
                    <th key={column} scope="col">
                      {t(`copies.column.${column}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {copies.map((copy) => (
                <CopyRow
                  key={copy.id}
                  copy={copy}
                  onSettle={(state) => void settle([copy], state)}
                  onAsk={() => setAsked(copy)}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
      {asked !== null && (
        <SettleDialog
          copy={asked}
          error={error}
          onClose={() => setAsked(null)}
          onSettle={(state, note) => settle([asked], state, note)}
        />
      )}
    </div>
  );
}
