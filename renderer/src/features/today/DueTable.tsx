import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { contactNoteId } from '../../../../domain/contract/scalars.ts';
import type { DueItem } from '../../../../domain/contract/today.ts';
import { routes } from '../../app/routes.ts';
import { useDates } from '../../forms/useDates.ts';
import { Badge, DueBadge } from '../../ui/Badge.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useFinishNext } from '../case/notes/useFinishNext.ts';
import styles from './today.module.css';

/** しなければならないこと. A next step of a note can be ticked off here; the rest is opened where it is done. */
export function DueTable({ due }: { due: readonly DueItem[] }) {
  const { t } = useTranslation('today');
  const finishNext = useFinishNext();
  return (
    <table className={styles['due']} aria-label={t('due.title')}>
      <thead>
        <tr>
          <th scope="col">{t('due.date')}</th>
          <th scope="col">{t('due.what')}</th>
          <th scope="col">{t('due.whose')}</th>
          <th scope="col">{t('due.owner')}</th>
        </tr>
      </thead>
      <tbody>
        {due.map((item) => (
          <DueRow
            key={`${item.kind} ${item.id}`}
            item={item}
            onDone={() => {
              finishNext(contactNoteId.parse(item.id), true);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

function DueRow({ item, onDone }: { item: DueItem; onDone: () => void }) {
  const { t } = useTranslation(['today', 'word']);
  const { monthDay } = useDates();
  const what = item.title === '' ? t(`today:due.unnamed.${item.kind}`) : item.title;
  const detail =
    item.detail !== '' || item.kind === 'contact' ? item.detail : t(`today:due.detail.${item.kind}`);
  return (
    <tr>
      <td className={styles['date']}>
        <span className={styles['when']}>
          <DueBadge days={item.days} />
          <span>{monthDay(item.dueOn)}</span>
        </span>
        {item.kind === 'protection' && (
          <p>
            <Badge tone="secret">{t('word:protected')}</Badge>
          </p>
        )}
      </td>
      <td>
        <div className={styles['task']}>
          <div>
            {item.kind === 'contact' && (
              <Checkbox isSelected={false} onChange={onDone}>
                <VisuallyHidden>{t('today:due.tick', { what })}</VisuallyHidden>
              </Checkbox>
            )}
          </div>
          <div>
            <p>{what}</p>
            {detail !== '' && <p className={styles['quiet']}>{detail}</p>}
          </div>
        </div>
      </td>
      <td>
        <Whose item={item} />
      </td>
      <td>
        <p className={styles['owner']}>{item.owner}</p>
      </td>
    </tr>
  );
}

/** The page on which the item is done. */
function Whose({ item }: { item: DueItem }) {
  const { t } = useTranslation('today');
  if (item.kind === 'meeting' && item.meetingId !== null) {
    return <Link href={routes.meeting(item.meetingId)}>{t('due.openMeeting')}</Link>;
  }
  if (item.caseId !== null) {
    const section = item.kind === 'role' ? 'roles' : 'notes';
    return (
      <Link href={routes.case(item.caseId, section)}>
        <span className={styles['number']}>{item.caseNumber}</span> {item.householdLabel}
      </Link>
    );
  }
  if (item.householdId === null) return null;
  return <Link href={routes.household(item.householdId)}>{item.householdLabel}</Link>;
}
