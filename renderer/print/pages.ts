import type { DocumentView } from '../../domain/print/document-view.ts';
import type { PageMargins } from './page-rules.ts';
import { spaced, words } from './words.ts';

/** Characters of a meeting's name that leave room for the case beside it in the margin. */
const longestName = 36;

/** The CSS name of the pages of the case at a place of the agenda. */
export function casePage(index: number): string {
  return `case-${index + 1}`;
}

/** The margins of a document: who may have it, when and under which number it was issued. */
export function marginsOf(view: DocumentView): PageMargins {
  const { meeting, practice, printNumber, issuedOn, municipality, section } = view;
  const name = shorten(meeting.name);
  const handout = view.kind === 'meeting-sheet';
  return {
    title: spaced(name, handout ? words.meetingSheet : words.minutes),
    handling: handout ? words.handlingReturn : words.handling,
    mark: practice ? words.practice : '',
    issue: spaced(
      issuedOn,
      printNumber === null ? words.preview : `${words.printNumber} ${printNumber}`,
      municipality,
      section,
    ),
    parts: view.cases.map(({ number, caseNumber }, index) => ({
      page: casePage(index),
      title: spaced(name, `${words.case} ${number}`, caseNumber),
    })),
  };
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= longestName ? text : `${characters.slice(0, longestName - 1).join('')}…`;
}
