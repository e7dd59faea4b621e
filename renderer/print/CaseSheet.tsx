import type { CaseSheet as CaseSheetView } from '../../domain/print/document-view.ts';
import { Genogram } from './diagram/Genogram.tsx';
import { GenogramLegend } from './diagram/GenogramLegend.tsx';
import { FieldTable, type Field } from './parts/FieldTable.tsx';
import { Handling, OfficeUse } from './parts/Handling.tsx';
import { LeftOut } from './parts/LeftOut.tsx';
import { MemberTable } from './parts/MemberTable.tsx';
import { Notes } from './parts/Notes.tsx';
import { Prose } from './parts/Prose.tsx';
import { Questions } from './parts/Questions.tsx';
import { RoleTable } from './parts/RoleTable.tsx';
import { Section } from './parts/Section.tsx';
import { SheetHeader } from './parts/SheetHeader.tsx';
import { SubstituteNote } from './parts/SubstituteNote.tsx';
import { Text } from './parts/Text.tsx';
import { drawingHeight, isStacked } from './case-sheet-drawing.ts';
import { isShort } from './text.ts';
import { listed, packetWords, spaced, words } from './words.ts';

interface CaseSheetProps {
  readonly sheet: CaseSheetView;
  /** Name and time of the meeting. */
  readonly meeting: string;
  /** 配布番号 */
  readonly copy: number | null;
  /** Size of the letters in points. */
  readonly letters: number;
}

/** One case on pages of its own, so that it can be handed out, collected and filed alone. */
export function CaseSheet({ sheet, meeting, copy, letters }: CaseSheetProps) {
  const isInternal = sheet.use === 'office';
  const title = spaced(`${words.caseTitle} ${sheet.number}`, sheet.caseNumber);
  const badge = isInternal ? packetWords.officeSheet : '';
  const header = (
    <SheetHeader above={meeting} title={title} badge={badge}>
      {isInternal ? <OfficeUse /> : <Handling number={copy} />}
    </SheetHeader>
  );
  // Empty parts would say that there is nothing, where nothing may be told.
  if (sheet.closed) {
    return (
      <article className="filled">
        {header}
        <Prose>{packetWords.closedSheet}</Prose>
        <LeftOut leftOut={sheet.leftOut} />
        <Memo />
      </article>
    );
  }
  const fields = headOf(sheet);
  return (
    <article className="filled">
      {header}
      <FieldTable fields={fields} />
      <Background
        sheet={sheet}
        mostHeight={drawingHeight({ sheet, above: meeting, title: spaced(title, badge), fields, letters })}
      />
      <Section title={words.members} note={keyPersonNote(sheet)}>
        <MemberTable members={sheet.members} />
        <SubstituteNote within={sheet} />
      </Section>
      {sheet.notes.length === 0 ? (
        <Section title={words.notes} note={spaced(sheet.notesSince, words.noNotes)} />
      ) : (
        <Section title={words.notes} note={sheet.notesSince}>
          <Notes notes={sheet.notes} />
        </Section>
      )}
      <div className={isShort([...sheet.roles, ...sheet.questions]) ? 'asked together' : 'asked'}>
        {sheet.roles.length === 0 ? (
          <Section title={words.rolesSoFar} note={words.noRoles} />
        ) : (
          <Section title={words.rolesSoFar}>
            <RoleTable roles={sheet.roles} />
          </Section>
        )}
        <Section title={words.questions} together={isShort(sheet.questions)}>
          <Questions questions={sheet.questions} />
        </Section>
      </div>
      <LeftOut leftOut={sheet.leftOut} />
      <Memo />
    </article>
  );
}

/** Room to write in at the table. */
function Memo() {
  return (
    <div className="memo">
      <div>{words.memo}</div>
    </div>
  );
}

/** 前回からの変化; nothing where the case was never before a meeting. */
function Changes({ changes }: Pick<CaseSheetView, 'changes'>) {
  if (changes === null) return null;
  const { since, texts } = changes;
  if (texts.length === 0)
    return <Section title={packetWords.changes} note={spaced(since, packetWords.noChanges)} />;
  return (
    <Section title={packetWords.changes} note={since}>
      <ul className="prose">
        {texts.map((text, index) => (
          <li key={index}>
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What was said, what came before and what has changed, beside the drawing of the household or, where it is wide, below. */
function Background({ sheet, mostHeight }: { sheet: CaseSheetView; mostHeight: number }) {
  return (
    <div className={isStacked(sheet) ? 'stacked' : 'beside'}>
      {sheet.genogram === null ? null : (
        <Section title={words.genogram}>
          <div className="genogram">
            <Genogram picture={sheet.genogram} mostHeight={mostHeight} />
            <GenogramLegend picture={sheet.genogram} />
          </div>
        </Section>
      )}
      <div className="told">
        <Section title={words.chiefComplaint}>
          <Prose>{sheet.chiefComplaint}</Prose>
        </Section>
        <Section title={words.previous}>
          <Prose>{sheet.previous}</Prose>
        </Section>
        <Changes changes={sheet.changes} />
      </div>
    </div>
  );
}

function keyPersonNote({ members }: CaseSheetView): string {
  return members.some(({ keyPerson }) => keyPerson) ? `${words.keyPersonMark} ${words.keyPerson}` : '';
}

function headOf(sheet: CaseSheetView): (Field & { readonly value: string })[] {
  return [
    { label: words.kind, value: sheet.kind },
    { label: words.consent, value: sheet.consent, strong: true },
    { label: words.household, value: sheet.household },
    { label: words.lead, value: sheet.lead },
    { label: words.district, value: sheet.district },
    sheet.addressProtected
      ? { label: words.address, value: words.addressProtected, strong: true }
      : { label: words.address, value: sheet.address },
    { label: words.basis, value: sheet.basis },
    { label: words.issues, value: listed(sheet.issues) },
    ...(sheet.exceptionReason === ''
      ? []
      : [{ label: words.exceptionReason, value: sheet.exceptionReason, wide: true, strong: true }]),
  ];
}
