import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import type { MeetingId } from '../../../../domain/contract/scalars.ts';
import { filledLines } from '../../../../domain/text/filled-lines.ts';
import { routes } from '../../app/routes.ts';
import { call } from '../../bridge/bridge.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { Badge } from '../../ui/Badge.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { BlockedNotice } from './BlockedNotice.tsx';
import { ConsentBadge } from './ConsentBadge.tsx';
import { minutesFields, toMinutesText, type MinutesText } from './minutes-text.ts';
import { itemOf, savableItem } from './savable.ts';
import { SaveNotices } from './SaveNotices.tsx';
import { useAutosave } from './useAutosave.ts';
import styles from './meeting.module.css';

interface RecordFormProps {
  readonly item: AgendaItem;
  readonly order: number;
  readonly meetingId: MeetingId;
}

/** The minutes of one case. */
export function RecordForm({ item, order, meetingId }: RecordFormProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { nameOf } = useLegalBases();
  const autosave = useAutosave<MinutesText, MinutesText>({
    form: `meetingRecord:${item.id}`,
    saved: item,
    toTyped: toMinutesText,
    read: (typed) => ({ ok: true, fields: typed }),
    save: (typed, meeting) =>
      call('meeting.saveCase', { ...savableItem(itemOf(meeting, item.id)), ...typed }),
    pauseMilliseconds: 4_000,
  });
  const { typed, set, flush } = autosave;
  const questions = filledLines(item.questions);
  return (
    <section
      className={styles['form']}
      onBlur={flush}
      aria-label={`${item.caseNumber} ${item.householdLabel}`}
    >
      <header className={styles['itemHead']}>
        <h2>
          {order}{' '}
          <Link href={routes.case(item.caseId)}>
            {item.caseNumber} {item.householdLabel}
          </Link>
        </h2>
        <Badge>{t(`word:agendaKind.${item.kind}`)}</Badge>
        <Badge>{nameOf(item.legalBasis)}</Badge>
        <ConsentBadge hearing={item} />
      </header>
      <BlockedNotice item={item} meetingId={meetingId} />
      <SaveNotices autosave={autosave} />
      {questions.length > 0 && (
        <div className={styles['questions']}>
          <h3>{t('field.questions')}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      {minutesFields.map((field) => (
        <TextArea
          key={field}
          label={t(`field.${field}`)}
          rows={2}
          maxLength={20_000}
          value={typed[field]}
          onChange={(text) => set({ ...typed, [field]: text })}
        />
      ))}
    </section>
  );
}
