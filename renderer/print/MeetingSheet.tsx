import type { MeetingSheetView } from '../../domain/print/document-view.ts';
import { CaseSheet } from './CaseSheet.tsx';
import { casePage } from './pages.ts';
import { AgendaTable } from './parts/AgendaTable.tsx';
import { AttendeeTable } from './parts/AttendeeTable.tsx';
import { Handling } from './parts/Handling.tsx';
import { LeftOut } from './parts/LeftOut.tsx';
import { MeetingHead } from './parts/MeetingHead.tsx';
import { Prose } from './parts/Prose.tsx';
import { RoleTable } from './parts/RoleTable.tsx';
import { Section } from './parts/Section.tsx';
import { SheetHeader } from './parts/SheetHeader.tsx';
import { SubstituteNote } from './parts/SubstituteNote.tsx';
import { Text } from './parts/Text.tsx';
import { spaced, words } from './words.ts';

/** 会議シート: 次第 and 出席者, one sheet a case, then 役割分担 of all cases. */
export function MeetingSheet({ view }: { view: MeetingSheetView }) {
  return (
    <>
      <Programme view={view} />
      {view.cases.map((sheet, index) => (
        <CaseSheet
          key={index}
          sheet={sheet}
          meeting={spaced(view.meeting.name, view.meeting.held)}
          page={casePage(index)}
        />
      ))}
      {view.roles.length === 0 ? null : <AllRoles view={view} />}
    </>
  );
}

function AllRoles({ view }: { view: MeetingSheetView }) {
  return (
    <section className="part-page">
      <SheetHeader above={spaced(view.meeting.name, view.meeting.held)} title={words.rolesOfAll}>
        <Handling />
      </SheetHeader>
      <RoleTable roles={view.roles} allCases />
      <SubstituteNote within={view.roles} />
    </section>
  );
}

function Programme({ view }: { view: MeetingSheetView }) {
  const { municipality, section, meeting, opening, agenda, attendees, leftOut } = view;
  return (
    <section className="sheet">
      <SheetHeader above={spaced(municipality, section)} title={spaced(meeting.name, words.agenda)}>
        <Handling />
      </SheetHeader>
      <MeetingHead meeting={meeting} />
      <Section title={words.confidentiality}>
        <div className="confidentiality">
          <Text>{meeting.confidentiality}</Text>
          <span className="read">
            <span className="tick" /> {words.confidentialityRead}
          </span>
        </div>
      </Section>
      {opening === '' ? null : (
        <Section title={words.opening}>
          <Prose>{opening}</Prose>
        </Section>
      )}
      <Section title={words.agendaItems}>
        <AgendaTable agenda={agenda} />
      </Section>
      <LeftOut leftOut={leftOut} />
      <Section title={words.attendees}>
        <AttendeeTable attendees={attendees} tick />
      </Section>
      <SubstituteNote within={[meeting, opening, agenda, attendees]} />
    </section>
  );
}
