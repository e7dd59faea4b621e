import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId, MeetingId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { keepFocus } from '../../ui/keyboard/keep-focus.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { MeetingPoints } from '../community/MeetingPoints.tsx';
import { AgendaSection } from './AgendaSection.tsx';
import { AmendmentsSection } from './AmendmentsSection.tsx';
import { AttendeesSection } from './AttendeesSection.tsx';
import { CopiesSection } from './closing/CopiesSection.tsx';
import { FinalisedRecord } from './FinalisedRecord.tsx';
import { FinalisedAgenda, FinalisedAttendees, FinalisedPreparation } from './FinalisedSections.tsx';
import { FinaliseSection } from './FinaliseSection.tsx';
import { MeetingHeader } from './MeetingHeader.tsx';
import { PreparationSection } from './PreparationSection.tsx';
import { TableSection } from './preparation/TableSection.tsx';
import { RecordSection } from './RecordSection.tsx';
import { SavesProvider, useMeetingSaves } from './saves.ts';
import styles from './meeting.module.css';

interface MeetingRecordProps {
  readonly id: MeetingId;
  readonly section: string;
  readonly onOpened: () => void;
}

/** One meeting, from its preparation to its minutes. */
export function MeetingRecord({ id, section, onOpened }: MeetingRecordProps) {
  const { t } = useTranslation('meeting');
  const { wordsOf } = useFailureWords();
  const [, navigate] = useLocation();
  const { data: meeting, error } = useQueryOperation('meeting.get', { id });
  useShortcut('Escape', () => navigate(routes.meetings));
  useEffect(onOpened);
  // What was thrown away is not shown from memory.
  if (error !== null && (meeting === undefined || error.code === 'not-found')) {
    return (
      <ErrorPanel
        {...wordsOf(error)}
        actions={<Button onPress={() => navigate(routes.meetings)}>{t('header.toList')}</Button>}
      />
    );
  }
  if (meeting === undefined) return <Loading />;
  return <MeetingSections meeting={meeting} section={section} />;
}

function MeetingSections({
  meeting,
  section,
}: {
  readonly meeting: MeetingDetail;
  readonly section: string;
}) {
  const { t } = useTranslation('meeting');
  const [, navigate] = useLocation();
  const saves = useMeetingSaves(meeting.id);
  const [selectedId, setSelectedId] = useState<AgendaItemId | null>(null);
  const { agenda, attendees, amendments } = meeting;
  const selected = agenda.find(({ id }) => id === selectedId) ?? agenda[0] ?? null;
  const cases = { meeting, selected, onSelect: setSelectedId };
  const go = (next: string): void => navigate(routes.meeting(meeting.id, next), { replace: true });

  const drafting = [
    { id: 'preparation', content: <PreparationSection meeting={meeting} /> },
    { id: 'attendees', content: <AttendeesSection meeting={meeting} />, count: attendees.length },
    { id: 'agenda', content: <AgendaSection {...cases} />, count: agenda.length },
    { id: 'table', content: <TableSection meeting={meeting} /> },
    { id: 'record', content: <RecordSection {...cases} /> },
    { id: 'points', content: <MeetingPoints meeting={meeting} /> },
    { id: 'copies', content: <CopiesSection meeting={meeting} /> },
    {
      id: 'finalise',
      content: (
        <FinaliseSection
          meeting={meeting}
          onGo={(next, item) => {
            if (item !== undefined) setSelectedId(item);
            go(next);
          }}
        />
      ),
    },
  ] as const;
  const finalised = [
    { id: 'preparation', content: <FinalisedPreparation meeting={meeting} /> },
    { id: 'attendees', content: <FinalisedAttendees meeting={meeting} />, count: attendees.length },
    { id: 'agenda', content: <FinalisedAgenda meeting={meeting} />, count: agenda.length },
    { id: 'record', content: <FinalisedRecord {...cases} /> },
    { id: 'points', content: <MeetingPoints meeting={meeting} /> },
    { id: 'copies', content: <CopiesSection meeting={meeting} /> },
    { id: 'finalise', content: <AmendmentsSection meeting={meeting} />, count: amendments.length },
  ] as const;
  const isFinalised = meeting.finalisedAt !== null;
  const sections = isFinalised ? finalised : drafting;
  return (
    <SavesProvider value={saves}>
      <div className={styles['page']} ref={keepFocus}>
        <MeetingHeader meeting={meeting} section={section} onFinalise={() => go('finalise')} />
        <div className={styles['sections']}>
          <Tabs
            label={t('header.sections')}
            items={sections.map((item) => ({
              ...item,
              name: t(isFinalised && item.id === 'finalise' ? 'section.amendments' : `section.${item.id}`),
            }))}
            value={section}
            onChange={go}
          />
        </div>
      </div>
    </SavesProvider>
  );
}
