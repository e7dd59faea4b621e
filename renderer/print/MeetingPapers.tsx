import type { ReactNode } from 'react';
import type {
  AttendeeListView,
  ProgrammeView,
  RoleTableView,
} from '../../domain/print/meeting-paper-view.ts';
import type {
  AttendeeRow,
  MeetingHead as Head,
  Programme as Points,
  RoleRow,
} from '../../domain/print/meeting-parts.ts';
import { AttendeeTable } from './parts/AttendeeTable.tsx';
import { Handling } from './parts/Handling.tsx';
import { MeetingHead } from './parts/MeetingHead.tsx';
import { Prose } from './parts/Prose.tsx';
import { RoleTable } from './parts/RoleTable.tsx';
import { Section } from './parts/Section.tsx';
import { SheetHeader } from './parts/SheetHeader.tsx';
import { SubstituteNote } from './parts/SubstituteNote.tsx';
import { Table, type Column } from './parts/Table.tsx';
import { Text } from './parts/Text.tsx';
import { packetWords, spaced, words } from './words.ts';

/** 次第 as a paper of its own. */
export function Programme({ view }: { view: ProgrammeView }) {
  return (
    <Paper view={view}>
      <ProgrammeBody meeting={view.meeting} programme={view.programme} />
    </Paper>
  );
}

/** 出席者名簿 as a paper of its own. */
export function AttendeeList({ view }: { view: AttendeeListView }) {
  return (
    <Paper view={view}>
      <AttendeesBody attendees={view.attendees} />
    </Paper>
  );
}

/** 役割分担表 as a paper of its own. */
export function RoleSheet({ view }: { view: RoleTableView }) {
  return (
    <Paper view={view}>
      <RolesBody roles={view.roles} />
    </Paper>
  );
}

function Paper({
  view,
  children,
}: {
  view: ProgrammeView | AttendeeListView | RoleTableView;
  children: ReactNode;
}) {
  return (
    <section className="sheet">
      <SheetHeader above={spaced(view.meeting.name, view.meeting.held)} title={view.title}>
        <Handling />
      </SheetHeader>
      {children}
    </section>
  );
}

type CaseLine = Points['cases'][number];

const caseColumns: readonly Column<CaseLine>[] = [
  { head: words.number, width: 8, cell: (item) => String(item.number) },
  { head: words.caseNumber, width: 18, cell: (item) => item.caseNumber },
  { head: words.kind, width: 18, cell: (item) => item.kind },
  { head: words.basis, width: 42, cell: (item) => item.basis },
  { head: packetWords.planned, width: 14, cell: (item) => item.planned },
];

/** When and where, the points of the meeting, what is to be read out, and the cases by their numbers. */
export function ProgrammeBody({ meeting, programme }: { meeting: Head; programme: Points }) {
  return (
    <>
      <MeetingHead meeting={meeting} />
      <Section title={packetWords.points}>
        {programme.points.length === 0 ? (
          <p className="none">{packetWords.noPoints}</p>
        ) : (
          <ol>
            {programme.points.map((point, index) => (
              <li key={index}>
                <Text>{point}</Text>
              </li>
            ))}
          </ol>
        )}
      </Section>
      {meeting.confidentiality === '' ? null : (
        <Section title={words.confidentiality}>
          <div className="confidentiality">
            <Text>{meeting.confidentiality}</Text>
            <span className="read">
              <span className="tick" /> {words.confidentialityRead}
            </span>
          </div>
        </Section>
      )}
      {programme.opening === '' ? null : (
        <Section title={words.opening}>
          <Prose>{programme.opening}</Prose>
        </Section>
      )}
      <Section title={words.agendaItems}>
        <Table columns={caseColumns} rows={programme.cases} empty={words.noAgenda} />
      </Section>
      <SubstituteNote within={[meeting, programme]} />
    </>
  );
}

/** Who attends, with the duty of secrecy and a box to sign. */
export function AttendeesBody({ attendees }: { attendees: readonly AttendeeRow[] }) {
  return (
    <>
      <Section title={words.attendees} note={packetWords.signNote}>
        <AttendeeTable attendees={attendees} sign />
      </Section>
      <SubstituteNote within={attendees} />
    </>
  );
}

/** Who does what by when, of all cases. */
export function RolesBody({ roles }: { roles: readonly RoleRow[] }) {
  return (
    <>
      <RoleTable roles={roles} allCases />
      <SubstituteNote within={roles} />
    </>
  );
}
