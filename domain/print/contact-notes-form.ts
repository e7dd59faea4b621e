import { dayWidth, formFieldOf, type FormPart } from './form-part.ts';
import { below, fieldsPart, tablePart } from './parts.ts';

/** The notes of a period, worded, oldest first. */
interface ContactNotesContent {
  readonly household: string;
  readonly principal: string;
  readonly period: string;
  readonly lead: string;
  readonly notes: readonly NoteOnForm[];
}

export interface NoteOnForm {
  readonly day: string;
  readonly time: string;
  readonly method: string;
  readonly counterpart: string;
  readonly writtenBy: string;
  readonly body: string;
  readonly next: string;
  readonly thirdParty: string;
  readonly judgement: string;
}

/**
 * 支援経過一覧 by day (reference.md §1.4). For the office, what others said and what was judged stand in columns of
 * their own, so that they can be covered when a record is disclosed (§3.5); a handout has the facts alone.
 */
export function contactNotesForm(content: ContactNotesContent, use: 'office' | 'handout'): FormPart[] {
  return [
    fieldsPart('対象', [
      formFieldOf('世帯', content.household),
      formFieldOf('本人', content.principal),
      formFieldOf('期間', content.period, { strong: true }),
      formFieldOf('主担当', content.lead),
    ]),
    use === 'office' ? wholeTable(content.notes) : factsTable(content.notes),
  ];
}

function wholeTable(notes: readonly NoteOnForm[]): FormPart {
  return tablePart(
    '経過',
    [
      ['日付', dayWidth],
      ['方法・相手', { parts: 3 }],
      ['事実', { parts: 7 }],
      ['第三者からの情報', { parts: 4 }],
      ['判断・見立て', { parts: 4 }],
    ],
    notes.map((note) => [
      below(note.day, note.time),
      contact(note),
      fact(note),
      note.thirdParty,
      note.judgement,
    ]),
  );
}

function factsTable(notes: readonly NoteOnForm[]): FormPart {
  return tablePart(
    '経過',
    [
      ['日付', dayWidth],
      ['方法・相手', { parts: 1 }],
      ['内容', { parts: 3 }],
    ],
    notes.map((note) => [below(note.day, note.time), contact(note), fact(note)]),
    '事実のみを載せています',
  );
}

function contact({ method, counterpart, writtenBy }: NoteOnForm): string {
  return below(method, counterpart, `記録 ${writtenBy}`);
}

function fact({ body, next }: NoteOnForm): string {
  return below(body, next === '' ? '' : `次の予定: ${next}`);
}
