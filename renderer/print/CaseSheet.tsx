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
import { listed, packetWords, spaced, words } from './words.ts';

/** Rows of a short table, which is rather moved to the next page than split. */
const mostTogether = 8;

/** Width of a drawing, in its own units (CSS pixels), that stays legible on half of the paper. */
const widestBeside = 420;

interface CaseSheetProps {
  readonly sheet: CaseSheetView;
  /** Name and time of the meeting. */
  readonly meeting: string;
  /** 配布番号 */
  readonly copy: number | null;
}

/** One case on pages of its own, so that it can be handed out, collected and filed alone. */
export function CaseSheet({ sheet, meeting, copy }: CaseSheetProps) {
  const isInternal = sheet.use === 'office';
  return (
    <article className="filled">
      <SheetHeader
        above={meeting}
        title={spaced(`${words.caseTitle} ${sheet.number}`, sheet.caseNumber)}
        badge={isInternal ? packetWords.officeSheet : ''}
      >
        {isInternal ? <OfficeUse /> : <Handling number={copy} />}
      </SheetHeader>
      <FieldTable fields={headOf(sheet)} />
      <Background sheet={sheet} />
      <Changes changes={sheet.changes} />
      <Section title={words.members}>
        <MemberTable members={sheet.members} />
        <SubstituteNote within={sheet} />
      </Section>
      <Section title={words.notes} note={sheet.notesSince}>
        <Notes notes={sheet.notes} />
      </Section>
      <Section title={words.rolesSoFar} together={sheet.roles.length <= mostTogether}>
        <RoleTable roles={sheet.roles} />
      </Section>
      <Section title={words.questions} together={sheet.questions.length <= mostTogether}>
        <Questions questions={sheet.questions} />
      </Section>
      <LeftOut leftOut={sheet.leftOut} />
      <div className="memo">
        <div>{words.memo}</div>
      </div>
    </article>
  );
}

/** 前回からの変化; nothing where the case was never before a meeting. */
function Changes({ changes }: Pick<CaseSheetView, 'changes'>) {
  if (changes === null) return null;
  const text = changes.texts.length === 0 ? packetWords.noChanges : changes.texts.join('\n');
  return (
    <Section title={packetWords.changes} note={changes.since}>
      <Prose>{text}</Prose>
    </Section>
  );
}

/** What was said and what came before, beside the drawing of the household where there is one. */
function Background({ sheet }: { sheet: CaseSheetView }) {
  return (
    <div
      className={sheet.genogram !== null && sheet.genogram.layout.width > widestBeside ? 'stacked' : 'beside'}
    >
      {sheet.genogram === null ? null : (
        <Section title={words.genogram}>
          <div className="genogram">
            <Genogram picture={sheet.genogram} />
            <GenogramLegend picture={sheet.genogram} />
          </div>
        </Section>
      )}
      <div>
        <Section title={words.chiefComplaint}>
          <Prose>{sheet.chiefComplaint}</Prose>
        </Section>
        <Section title={words.previous}>
          <Prose>{sheet.previous}</Prose>
        </Section>
      </div>
    </div>
  );
}

function headOf(sheet: CaseSheetView): Field[] {
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
