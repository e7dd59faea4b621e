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
  const { practice, printNumber, issuedOn, municipality, section } = view;
  return {
    ...runningHead(view),
    mark: practice ? words.practice : '',
    issue: spaced(
      issuedOn,
      printNumber === null ? words.preview : `${words.printNumber} ${printNumber}`,
      municipality,
      section,
    ),
  };
}

function runningHead(view: DocumentView): Pick<PageMargins, 'title' | 'handling' | 'parts'> {
  if (view.kind !== 'meeting-sheet' && view.kind !== 'minutes') {
    return {
      title: spaced(shorten(view.title), view.above),
      handling: view.returned ? words.handlingReturn : words.handling,
      parts: [],
    };
  }
  const name = shorten(view.meeting.name);
  const isHandout = view.kind === 'meeting-sheet';
  return {
    title: spaced(name, isHandout ? words.meetingSheet : words.minutes),
    handling: isHandout ? words.handlingReturn : words.handling,
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
