import type { CopyPages, PacketCopy, PacketPart, PacketView } from '../../domain/print/packet-view.ts';
import { CaseSheet } from './CaseSheet.tsx';
import { FormParts } from './FormSheet.tsx';
import { Drawing } from './HouseholdMapSheet.tsx';
import { AttendeesBody, ProgrammeBody, RolesBody } from './MeetingPapers.tsx';
import { NameCards } from './NameCards.tsx';
import { contentsPage, coverPage, heightOfPage, partPage } from './pages.ts';
import { FieldTable, type Field } from './parts/FieldTable.tsx';
import { Handling, OfficeUse } from './parts/Handling.tsx';
import { LeftOut } from './parts/LeftOut.tsx';
import { SheetHeader } from './parts/SheetHeader.tsx';
import { SubstituteNote } from './parts/SubstituteNote.tsx';
import { Text } from './parts/Text.tsx';
import { packetWords, spaced, words } from './words.ts';

interface PacketProps {
  readonly view: PacketView;
  /** Where the parts of each copy begin; without it the contents are not numbered yet. */
  readonly numbers: readonly CopyPages[];
}

/** 会議資料: copy after copy, each with its cover, its contents and its sheets. */
export function Packet({ view, numbers }: PacketProps) {
  return view.copies.map((copy, index) => (
    <Copy key={index} view={view} copy={copy} index={index} pages={numbers[index]} />
  ));
}

interface CopyProps {
  readonly view: PacketView;
  readonly copy: PacketCopy;
  readonly index: number;
  readonly pages: CopyPages | undefined;
}

function Copy({ view, copy, index, pages }: CopyProps) {
  return (
    <>
      <Cover view={view} copy={copy} index={index} pages={pages} />
      <Contents view={view} copy={copy} index={index} pages={pages} />
      {copy.parts.map((part, at) => (
        <section
          key={at}
          id={partPage(index, at)}
          className={`${pageClasses[part.type] ?? 'part-page'} sheet`}
          style={{
            page: partPage(index, at),
            ...(part.type === 'drawing' && { height: heightOfPage(part.drawing) }),
          }}
        >
          <Part part={part} view={view} copy={copy} />
        </section>
      ))}
    </>
  );
}

const pageClasses: Partial<Record<PacketPart['type'], string>> = {
  'case-sheet': 'case-page',
  drawing: 'part-page drawing-page',
};

function Cover({ view, copy, index, pages }: CopyProps) {
  const { municipality, section, meeting, issuer, issuedOn } = view;
  return (
    <section id={coverPage(index)} className="cover part-page sheet" style={{ page: coverPage(index) }}>
      <p className="cover-kind">
        <Text>{spaced(municipality, section)}</Text>
      </p>
      <h1>
        <Text>{meeting.name}</Text>
      </h1>
      <p className="cover-kind">{packetWords.kind}</p>
      <p className="cover-handling">{copy.returned ? words.handlingReturn : packetWords.officeUse}</p>
      <div className="cover-copy">
        <FieldTable
          fields={[
            { label: words.held, value: meeting.held, wide: true },
            { label: words.place, value: meeting.place, wide: true },
            { label: packetWords.recipient, value: copy.recipient, wide: true },
            ...numberFields(copy),
            { label: packetWords.issuedOn, value: issuedOn, wide: true },
            { label: packetWords.issuer, value: issuer, wide: true },
            { label: packetWords.pages, value: String(pages?.total ?? '　'), wide: true },
          ]}
        />
        <SubstituteNote within={[meeting, copy.recipient]} />
      </div>
    </section>
  );
}

function numberFields({ number, printNumber, returned }: PacketCopy): Field[] {
  const print = { label: words.printNumber, value: printNumber ?? words.preview, wide: true };
  if (!returned) return [print];
  const value = <span className="cover-number">{number ?? '　'}</span>;
  return [{ label: words.copyNumber, value, wide: true, strong: true }, print];
}

function Contents({ view, copy, index, pages }: CopyProps) {
  return (
    <section className="contents part-page sheet" style={{ page: contentsPage(index) }}>
      <SheetHeader above={spaced(view.meeting.name, view.meeting.held)} title={packetWords.contents}>
        <Mark copy={copy} />
      </SheetHeader>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{packetWords.part}</th>
            <th scope="col" className="page-number">
              {packetWords.page}
            </th>
          </tr>
        </thead>
        <Line target={coverPage(index)} title={packetWords.cover} page={1} />
        {copy.parts.map((part, at) => (
          <Line key={at} target={partPage(index, at)} title={part.title} page={pages?.starts[at]} />
        ))}
      </table>
      <LeftOut leftOut={copy.leftOut} />
    </section>
  );
}

function Line({ target, title, page }: { target: string; title: string; page: number | undefined }) {
  return (
    <tbody>
      <tr>
        <td>
          <a href={`#${target}`}>
            <Text>{title}</Text>
          </a>
        </td>
        <td className="page-number">{page ?? ''}</td>
      </tr>
    </tbody>
  );
}

function Part({ part, view, copy }: { part: PacketPart; view: PacketView; copy: PacketCopy }) {
  const meeting = spaced(view.meeting.name, view.meeting.held);
  const head = (
    <SheetHeader above={meeting} title={part.title} badge={part.type === 'plan' ? part.standing : ''}>
      <Mark copy={copy} />
    </SheetHeader>
  );
  switch (part.type) {
    case 'case-sheet':
      return (
        <CaseSheet sheet={part.sheet} meeting={meeting} copy={copy.number} letters={Number(view.fontSize)} />
      );
    case 'name-cards':
      return <NameCards cards={part.cards} />;
    default:
      return (
        <>
          {head}
          <Body part={part} view={view} />
        </>
      );
  }
}

type HeadedPart = Exclude<PacketPart, { type: 'case-sheet' | 'name-cards' }>;

function Body({ part, view }: { part: HeadedPart; view: PacketView }) {
  switch (part.type) {
    case 'programme':
      return <ProgrammeBody meeting={view.meeting} programme={part.programme} />;
    case 'attendees':
      return <AttendeesBody attendees={part.attendees} />;
    case 'roles':
      return <RolesBody {...part} />;
    case 'plan':
      return (
        <div className="form">
          <FormParts parts={part.parts} />
          <SubstituteNote within={part.parts} />
        </div>
      );
    case 'drawing':
      return (
        <>
          <Drawing drawing={part.drawing} />
          <SubstituteNote within={part.drawing} />
        </>
      );
  }
}

function Mark({ copy }: { copy: PacketCopy }) {
  return copy.returned ? <Handling number={copy.number} /> : <OfficeUse />;
}
