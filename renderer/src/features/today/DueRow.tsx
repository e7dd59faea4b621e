import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DueItem } from '../../../../domain/contract/today.ts';
import { useDates } from '../../forms/useDates.ts';
import { Badge, DueBadge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { placeOf } from './due-links.ts';
import { useDueWords } from './useDueWords.ts';
import styles from './today.module.css';

interface DueRowProps {
  readonly item: DueItem;
  /** Ticks it off; null: it is done on its own page. */
  readonly onDone: (() => void) | null;
  readonly onSnooze: () => void;
  /** Opens a task to change its day or words. */
  readonly onEdit: (() => void) | null;
}

/** One thing that is due: until when, what, for whom, who does it, and putting it off. */
export function DueRow({ item, onDone, onSnooze, onEdit }: DueRowProps) {
  const { t } = useTranslation(['today', 'word']);
  const { monthDay } = useDates();
  const { what, why } = useDueWords()(item);
  return (
    <tr>
      <td className={styles['date']}>
        <span className={styles['when']}>
          <DueBadge days={item.days} />
          <span>{monthDay(item.dueOn)}</span>
        </span>
      </td>
      <td>
        <div className={styles['task']}>
          <div>
            {onDone !== null && (
              <Checkbox isSelected={false} onChange={onDone}>
                <VisuallyHidden>{t('today:due.tick', { what })}</VisuallyHidden>
              </Checkbox>
            )}
          </div>
          <div>
            <p>
              {item.urgent && <Badge tone="overdue">{t('today:urgent')}</Badge>} {what}{' '}
              {item.kind === 'protection' && <Badge tone="secret">{t('word:protected')}</Badge>}
            </p>
            {why !== '' && <p className={styles['quiet']}>{why}</p>}
          </div>
        </div>
      </td>
      <td>
        <Whose item={item} />
      </td>
      <td>
        <p className={styles['owner']}>{item.owner}</p>
      </td>
      <td className={styles['put']}>
        <div className={styles['choices']}>
          {onEdit !== null && (
            <Button
              size="small"
              variant="quiet"
              onPress={onEdit}
              aria-label={t('today:due.editOf', { what })}
            >
              {t('today:due.edit')}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            onPress={onSnooze}
            aria-label={t('today:due.snoozeOf', { what })}
          >
            {t('today:due.snooze')}
          </Button>
        </div>
      </td>
    </tr>
  );
}

function Whose({ item }: { item: DueItem }) {
  const { t } = useTranslation('today');
  return (
    <Link href={placeOf(item)}>
      {item.caseNumber !== '' && <span className={styles['number']}>{item.caseNumber} </span>}
      {item.householdLabel === '' ? t(`place.${placeName(item.kind)}`) : item.householdLabel}
    </Link>
  );
}

const places = ['meeting', 'handout', 'slip', 'concern', 'intake', 'task'] as const;

function placeName(kind: DueItem['kind']): (typeof places)[number] | 'record' {
  return places.find((place) => place === kind) ?? 'record';
}
