import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import type { AttendeeId } from '../../../../../domain/contract/scalars.ts';
import { sitsAt } from '../../../../../domain/meeting/reading.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ConsentBadge } from '../ConsentBadge.tsx';
import { useAttendeeName } from '../useAttendeeName.ts';
import { leftOutCount, type Reader, type Readers } from './readers.ts';
import styles from './table.module.css';

type Attendee = MeetingDetail['attendees'][number];

interface ReaderPanelProps {
  readonly meeting: MeetingDetail;
  readonly readers: Readers;
  /** Null: everybody, at one case. */
  readonly attendee: Attendee | null;
  /** Null: all cases of one person. */
  readonly item: AgendaItem | null;
  readonly onSeat: (items: readonly AgendaItem[], people: readonly AttendeeId[], isSeated: boolean) => void;
}

/** だれに何が見えるか: of one person and one case in full, of a whole row or column in sum. */
export function ReaderPanel({ meeting, readers, attendee, item, onSeat }: ReaderPanelProps) {
  const { t } = useTranslation('meeting');
  const nameOf = useAttendeeName();
  return (
    <>
      <h2>{t('reader.title')}</h2>
      {attendee !== null && (
        <p>
          <strong>{nameOf(attendee)}</strong> <span className={styles['agency']}>{attendee.agencyName}</span>{' '}
          <Badge tone={attendee.bound ? 'secret' : 'neutral'}>
            {t(attendee.bound ? 'reader.bound' : 'reader.notBound')}
          </Badge>
        </p>
      )}
      {item !== null && (
        <p>
          <strong>{item.caseNumber}</strong> {item.householdLabel} <ConsentBadge hearing={item} />
        </p>
      )}
      {attendee !== null && item !== null && (
        <>
          <Checkbox
            isSelected={sitsAt(item, attendee.id)}
            onChange={(isSeated) => onSeat([item], [attendee.id], isSeated)}
          >
            {t('reader.sits')}
          </Checkbox>
          <OneReader isSeated={sitsAt(item, attendee.id)} reader={readers(item.id, attendee.id)} />
        </>
      )}
      {attendee !== null && item === null && (
        <Sum
          lines={meeting.agenda
            .filter((each) => sitsAt(each, attendee.id))
            .map((each) => ({
              id: each.id,
              name: `${each.caseNumber} ${each.householdLabel}`,
              reader: readers(each.id, attendee.id),
            }))}
        />
      )}
      {attendee === null && item !== null && (
        <Sum
          lines={meeting.attendees
            .filter(({ id }) => sitsAt(item, id))
            .map(({ id, agencyName, name }) => ({
              id,
              name: `${name} ${agencyName}`,
              reader: readers(item.id, id),
            }))}
        />
      )}
    </>
  );
}

function OneReader({ isSeated, reader }: { readonly isSeated: boolean; readonly reader: Reader | null }) {
  const { t } = useTranslation(['meeting', 'consent']);
  if (reader === null) return isSeated ? null : <p className={styles['agency']}>{t('reader.nothing')}</p>;
  return (
    <>
      {reader.isFamily && <Notice tone="warning">{t('reader.familyText')}</Notice>}
      {!isSeated && <p className={styles['agency']}>{t('reader.nothing')}</p>}
      {isSeated && (
        <>
          <p>{t(`reader.verdict.${reader.verdict}`)}</p>
          {reader.closed.length > 0 && (
            <section>
              <h3>{t('reader.closed')}</h3>
              <ul>
                {reader.closed.map(({ personId, name, reason }) => (
                  <li key={personId}>
                    {name} <span className={styles['agency']}>{t(`consent:gate.reason.${reason}`)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h3>{t('reader.leftOut')}</h3>
            {reader.leftOut.length === 0 ? (
              <p>{t('consent:gate.nothingLeftOut')}</p>
            ) : (
              <ul>
                {reader.leftOut.map(({ reason, count }) => (
                  <li key={reason}>{t(`consent:gate.leftOutOf.${reason}`, { count })}</li>
                ))}
              </ul>
            )}
          </section>
        </>
      )}
    </>
  );
}

interface SumProps {
  readonly lines: readonly { readonly id: string; readonly name: string; readonly reader: Reader | null }[];
}

function Sum({ lines }: SumProps) {
  const { t } = useTranslation('meeting');
  if (lines.length === 0) return <p>{t('table.nobody')}</p>;
  return (
    <ul className={styles['lines']}>
      {lines.map(({ id, name, reader }) => (
        <li key={id}>
          {name}
          {reader !== null && (
            <span className={styles['agency']}>
              {' '}
              {leftOutCount(reader) === 0
                ? t('reader.all')
                : t('reader.leftOutCount', { count: leftOutCount(reader) })}
              {reader.closed.length > 0 && ` ${t('reader.closedCount', { count: reader.closed.length })}`}
              {reader.isFamily && ` ${t('reader.family')}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
