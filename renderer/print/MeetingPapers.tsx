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
import { SigningTable } from './parts/AttendeeTable.tsx';
import { HandleWithCare, OfficeUse } from './parts/Handling.tsx';
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
      <RolesBody {...view} />
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
        {view.kind === 'role-table' ? <OfficeUse /> : <HandleWithCare />}
      </SheetHeader>
      {children}
    </section>
  );
}

type CaseLine = Points['cases'][number];

const caseColumns: readonly Column<CaseLine>[] = [
  { head: words.number, width: { letters: 2.4 }, cell: (item) => String(item.number) },
  { head: words.caseNumber, width: { letters: 5 }, cell: (item) => item.caseNumber },
  { head: words.kind, width: { letters: 6 }, cell: (item) => item.kind },
  { head: words.basis, width: { parts: 1 }, cell: (item) => item.basis },
  { head: packetWords.planned, width: { letters: 3 }, cell: (item) => item.planned },
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
        <SigningTable attendees={attendees} />
      </Section>
      <SubstituteNote within={attendees} />
    </>
  );
}

interface RolesBodyProps {
  readonly roles: readonly RoleRow[];
  readonly blankRows: number;
}

/** Who does what by when, of all cases; before a meeting with rows to write in. */
export function RolesBody({ roles, blankRows }: RolesBodyProps) {
  return (
    <>
      <RoleTable roles={roles} blankRows={blankRows} allCases />
      <SubstituteNote within={roles} />
    </>
  );
}
