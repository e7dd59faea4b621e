import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { DueItem } from '../../../../domain/contract/today.ts';
import { useGradually } from '../../ui/useGradually.ts';
import { dueGroups, groupOf } from './due-groups.ts';
import { DueRow } from './DueRow.tsx';
import { useFinishDue } from './useFinishDue.ts';
import styles from './today.module.css';

/** A page of 768 pixels holds no more. */
const rowsInSight = 16;

interface DueTableProps {
  readonly due: readonly DueItem[];
  readonly today: CivilDate;
  readonly onSnooze: (item: DueItem) => void;
  readonly onEdit: (item: DueItem) => void;
}

/** しなければならないこと, by 期限切れ／今日／今週／その先. */
export function DueTable({ due, today, onSnooze, onEdit }: DueTableProps) {
  const { t } = useTranslation('today');
  const finish = useFinishDue();
  const shown = due.slice(0, useGradually(due.length, rowsInSight));
  const wholeGroups = Map.groupBy(due, (item) => groupOf(item, today));
  const byGroup = Map.groupBy(shown, (item) => groupOf(item, today));
  return (
    <table className={styles['due']} aria-label={t('due.title')}>
      <thead>
        <tr>
          <th scope="col">{t('due.date')}</th>
          <th scope="col">{t('due.what')}</th>
          <th scope="col">{t('due.whose')}</th>
          <th scope="col">{t('due.owner')}</th>
          <th scope="col">{t('due.put')}</th>
        </tr>
      </thead>
      {dueGroups.map((group) => {
        const items = byGroup.get(group);
        if (items === undefined) return null;
        return (
          <tbody key={group} aria-label={t(`group.${group}`)}>
            <tr className={styles['group']}>
              <th scope="rowgroup" colSpan={5}>
                {t(`group.${group}`)}{' '}
                <span className={styles['number']}>{wholeGroups.get(group)?.length}</span>
              </th>
            </tr>
            {items.map((item) => (
              <DueRow
                key={`${item.kind} ${item.id}`}
                item={item}
                onDone={finish(item)}
                onSnooze={() => {
                  onSnooze(item);
                }}
                onEdit={
                  item.kind === 'task'
                    ? () => {
                        onEdit(item);
                      }
                    : null
                }
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
