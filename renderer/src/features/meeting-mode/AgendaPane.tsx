import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaClock } from '../../../../domain/meeting/agenda-clock.ts';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { Badge } from '../../ui/Badge.tsx';
import { cx } from '../../ui/cx.ts';
import { isBlocked } from '../meeting/is-blocked.ts';
import type { Place } from './place.ts';
import { useClockTime } from './useClockTime.ts';
import styles from './meeting-mode.module.css';

interface AgendaPaneProps {
  readonly meeting: MeetingDetail;
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

/** 議題 with the time planned and used for each case. */
export function AgendaPane({ meeting, place, onGo }: AgendaPaneProps) {
  const { t } = useTranslation('meetingMode');
  const now = useClockTime();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const entry = (to: Place) => ({
    className: cx(styles['entry'], to === place && styles['present']),
    'aria-current': to === place ? ('step' as const) : undefined,
    onClick: () => onGo(to),
  });
  return (
    <nav className={styles['agenda']} aria-label={t('agenda.title')}>
      <h2>{t('agenda.title')}</h2>
      <ol className={styles['entries']} ref={list}>
        <li>
          <button type="button" {...entry('opening')}>
            <span className={styles['entryName']}>{t('agenda.opening')}</span>
            <span className={styles['quiet']}>{meeting.startsAt}</span>
          </button>
        </li>
        {meeting.agenda.map((item, index) => (
          <li key={item.id}>
            <button type="button" {...entry(item.id)}>
              <CaseEntry item={item} order={index + 1} now={now} />
            </button>
          </li>
        ))}
        <li>
          <button type="button" {...entry('closing')}>
            <span className={styles['entryName']}>{t('agenda.closing')}</span>
            <span className={styles['quiet']}>{meeting.endsAt ?? ''}</span>
          </button>
        </li>
      </ol>
    </nav>
  );
}

interface CaseEntryProps {
  readonly item: AgendaItem;
  readonly order: number;
  readonly now: string;
}

function CaseEntry({ item, order, now }: CaseEntryProps) {
  const { t } = useTranslation(['meetingMode', 'meeting', 'word']);
  const { state, used, over } = agendaClock(item, now);
  const { plannedMinutes: planned, startedAt } = item;
  return (
    <>
      <span className={styles['entryName']}>
        {order} {item.caseNumber} {item.householdLabel}
      </span>
      <span className={styles['quiet']}>
        {state === 'running' && t('agenda.since', { time: startedAt ?? '' })}{' '}
        {planned === null
          ? state !== 'waiting' && t('agenda.used', { used })
          : state === 'waiting'
            ? t('agenda.planned', { planned })
            : t('agenda.usedOf', { used, planned })}
      </span>
      {state !== 'waiting' && planned !== null && (
        <progress
          className={styles['bar']}
          max={planned}
          value={Math.min(used, planned)}
          aria-label={t('agenda.usedOf', { used, planned })}
        />
      )}
      {(over > 0 || item.addressProtected || isBlocked(item)) && (
        <span className={styles['marks']}>
          {over > 0 && <Badge tone="soon">{t('agenda.over', { over })}</Badge>}
          {item.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
          {isBlocked(item) && <Badge tone="overdue">{t('meeting:consent.blocked')}</Badge>}
        </span>
      )}
    </>
  );
}
