import { useState } from 'react';
import { useParams } from 'wouter';
import { fiscalYearOf } from '../../../../domain/calendar/fiscal-year.ts';
import { meetingId, type MeetingId } from '../../../../domain/contract/scalars.ts';
import { useToday } from '../../forms/useToday.ts';
import { CommunityPage } from '../community/CommunityPage.tsx';
import { MeetingList } from './MeetingList.tsx';
import { MeetingRecord } from './MeetingRecord.tsx';

/** What the list showed last, so that it stands as it was when one comes back. Gone when the office is locked. */
let remembered: { readonly fiscalYear: number | null; readonly opened: MeetingId | null } = {
  fiscalYear: null,
  opened: null,
};

/** 会議: the list of a fiscal year, or one meeting in its sections. */
export function MeetingsPage() {
  const { '*': rest = '' } = useParams<{ '*'?: string }>();
  const today = useToday();
  const [fiscalYear, setFiscalYear] = useState(remembered.fiscalYear ?? fiscalYearOf(today));
  const [id, section = 'preparation'] = rest.split('/');
  const opened = meetingId.safeParse(id);
  if (id === 'community') return <CommunityPage />;
  if (opened.success) {
    return (
      <MeetingRecord
        key={opened.data}
        id={opened.data}
        section={section}
        onOpened={() => {
          remembered = { fiscalYear, opened: opened.data };
        }}
      />
    );
  }
  return (
    <MeetingList
      fiscalYear={fiscalYear}
      lastOpened={remembered.opened}
      onFiscalYear={(year) => {
        remembered = { ...remembered, fiscalYear: year };
        setFiscalYear(year);
      }}
    />
  );
}
