import type { MinutesView } from '../../domain/print/document-view.ts';
import { casePage } from './pages.ts';
import { AgendaTable } from './parts/AgendaTable.tsx';
import { Amendments } from './parts/Amendments.tsx';
import { Approvals } from './parts/Approvals.tsx';
import { AttendeeTable } from './parts/AttendeeTable.tsx';
import { FieldTable } from './parts/FieldTable.tsx';
import { OfficeUse } from './parts/Handling.tsx';
import { LeftOut } from './parts/LeftOut.tsx';
import { MeetingHead } from './parts/MeetingHead.tsx';
import { Prose } from './parts/Prose.tsx';
import { RoleTable } from './parts/RoleTable.tsx';
import { Section } from './parts/Section.tsx';
import { SheetHeader } from './parts/SheetHeader.tsx';
import { SubstituteNote } from './parts/SubstituteNote.tsx';
import { isShort } from './text.ts';
import { packetWords, spaced, words } from './words.ts';

type MinutesCase = MinutesView['cases'][number];

/** 会議録. Each case has pages of its own, so that its part can be filed with the case alone. */
export function Minutes({ view }: { view: MinutesView }) {
  return (
    <>
      <Opening view={view} />
      {view.cases.map((item, index) => (
        <CaseMinutes
          key={index}
          item={item}
          meeting={spaced(view.meeting.name, view.meeting.held)}
          page={casePage(index)}
        />
      ))}
      {view.closing === '' && view.amendments.length === 0 ? null : <Closing view={view} />}
    </>
  );
}

function Opening({ view }: { view: MinutesView }) {
  const { municipality, section, standing, approvals, meeting, attendees, opening, cases, leftOut } = view;
  return (
    <section className="sheet">
      <SheetHeader above={spaced(municipality, section)} title={words.minutes} badge={standing}>
        <Approvals posts={approvals} />
      </SheetHeader>
      <MeetingHead meeting={meeting} named />
      <Standing view={view} />
      <Section title={words.attendees}>
        <AttendeeTable attendees={attendees} />
      </Section>
      {meeting.confidentiality === '' ? null : (
        <Section title={words.confidentiality} note={view.readOut}>
          <Prose>{meeting.confidentiality}</Prose>
        </Section>
      )}
      {opening === '' ? null : (
        <Section title={words.opening}>
          <Prose>{opening}</Prose>
        </Section>
      )}
      <Section title={words.agendaItems}>
        <AgendaTable agenda={cases} />
      </Section>
      <LeftOut leftOut={leftOut} />
      <SubstituteNote within={[meeting, attendees, opening, cases.map((item) => item.household)]} />
    </section>
  );
}

/** Who has read the draft over, and the 決裁; nothing of a draft. */
function Standing({ view: { checked, decided } }: { view: MinutesView }) {
  const fields = [
    { label: packetWords.checked, value: checked },
    { label: packetWords.decided, value: decided, strong: true },
  ].filter(({ value }) => value !== '');
  return fields.length === 0 ? null : <FieldTable fields={fields} />;
}

function CaseMinutes({ item, meeting, page }: { item: MinutesCase; meeting: string; page: string }) {
  return (
    <article className="case-page sheet" style={{ page }}>
      <SheetHeader
        above={meeting}
        title={spaced(words.minutes, `${words.case} ${item.number}`, item.caseNumber)}
      >
        <OfficeUse />
      </SheetHeader>
      <FieldTable
        fields={[
          { label: words.household, value: item.household },
          { label: words.kind, value: item.kind },
          { label: words.basis, value: item.basis },
          { label: words.consent, value: item.consent, strong: true },
          ...(item.heard === '' ? [] : [{ label: words.heard, value: item.heard, wide: true }]),
          ...(item.exceptionReason === ''
            ? []
            : [{ label: words.exceptionReason, value: item.exceptionReason, wide: true, strong: true }]),
        ]}
      />
      <Section title={words.reported}>
        <Prose>{item.reported}</Prose>
      </Section>
      <Section title={words.discussed}>
        <Prose>{item.discussed}</Prose>
      </Section>
      <Section title={words.decided}>
        <Prose>{item.decided}</Prose>
      </Section>
      <Section title={words.decidedWith} together={isShort(item.roles)}>
        <RoleTable roles={item.roles} />
      </Section>
      <Amendments amendments={item.amendments} />
      <SubstituteNote within={item} />
    </article>
  );
}

function Closing({ view }: { view: MinutesView }) {
  return (
    <section className="part-page sheet">
      {view.closing === '' ? null : (
        <Section title={words.closing}>
          <Prose>{view.closing}</Prose>
        </Section>
      )}
      <Amendments amendments={view.amendments} />
      <SubstituteNote within={[view.closing, view.amendments]} />
    </section>
  );
}
