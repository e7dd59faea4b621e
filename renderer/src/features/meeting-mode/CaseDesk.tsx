import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Agency } from '../../../../domain/contract/agency.ts';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { readDecisionLine } from '../../../../domain/meeting/decision-line.ts';
import type { Speaker } from '../../../../domain/meeting/speaker.ts';
import { filledLines } from '../../../../domain/text/filled-lines.ts';
import { routes } from '../../app/routes.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { Badge } from '../../ui/Badge.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { BlockedNotice } from '../meeting/BlockedNotice.tsx';
import { ConsentBadge } from '../meeting/ConsentBadge.tsx';
import { SaveNotices } from '../meeting/SaveNotices.tsx';
import { CaseNotes, type NotesHand } from './CaseNotes.tsx';
import { RolesPane } from './RolesPane.tsx';
import { knownPeople } from './known-people.ts';
import { useCaughtRoles } from './useCaughtRoles.ts';
import styles from './meeting-mode.module.css';

interface CaseDeskProps {
  readonly meeting: MeetingDetail;
  readonly item: AgendaItem;
  readonly speakers: readonly Speaker<unknown>[];
  readonly agencies: readonly Agency[];
}

/** The present case: what is said of it in the middle, who does what at the right. F3 and F4 catch the line being typed. */
export function CaseDesk({ meeting, item, speakers, agencies }: CaseDeskProps) {
  const { t } = useTranslation(['meetingMode', 'word']);
  const { nameOf } = useLegalBases();
  const notes = useRef<NotesHand>(null);
  const roles = useCaughtRoles(item);
  /** What the last key caught: Ctrl+Z takes it back until something else is typed. */
  const [caught, setCaught] = useState<'role' | 'decision' | null>(null);

  const catchRole = (): void => {
    const line = notes.current?.line() ?? '';
    const context = { on: meeting.heldOn, agencies, people: knownPeople(meeting, item, agencies) };
    if (roles.add(readDecisionLine(line, context))) setCaught('role');
  };
  const catchDecision = (): void => {
    if (notes.current?.decide() === true) setCaught('decision');
  };
  const takeBack = (): void => {
    if (caught === 'role') roles.takeBack();
    else notes.current?.takeBack();
    setCaught(null);
    notes.current?.focus();
  };
  useShortcut(['F3', 'F4'], (key) => (key === 'F3' ? catchDecision() : catchRole()));
  useShortcut('Ctrl+Z', takeBack, { isEnabled: caught !== null });

  return (
    <>
      <section
        className={styles['middle']}
        data-pane
        aria-label={`${item.caseNumber} ${item.householdLabel}`}
      >
        <header className={styles['caseHead']}>
          <h2>
            <Link href={routes.case(item.caseId)}>
              {item.caseNumber} {item.householdLabel}
            </Link>
          </h2>
          <Badge>{t(`word:agendaKind.${item.kind}`)}</Badge>
          <Badge>{nameOf(item.legalBasis)}</Badge>
          <ConsentBadge hearing={item} />
          {item.addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
          <span className={styles['hint']}>{t('notes.hint')}</span>
        </header>
        <BlockedNotice item={item} meetingId={meeting.id} />
        <CaseNotes
          ref={notes}
          item={item}
          template={meeting.minutesTemplate}
          speakers={speakers}
          onType={() => setCaught(null)}
        />
      </section>
      <aside className={styles['right']} data-pane>
        <Questions questions={item.questions} />
        <SaveNotices autosave={roles.autosave} />
        <RolesPane
          roles={roles}
          agencies={agencies}
          attendees={meeting.attendees}
          onType={() => setCaught(null)}
        />
        <p className={styles['caught']} role="status">
          {caught !== null && t(`caught.${caught}`)}
        </p>
      </aside>
    </>
  );
}

/** 決めること, as prepared. */
function Questions({ questions }: Pick<AgendaItem, 'questions'>) {
  const { t } = useTranslation('meetingMode');
  const lines = filledLines(questions);
  if (lines.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h3>{t('questions')}</h3>
      <ul className={styles['list']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
