import type { ContactNote } from '../contract/contact-note.ts';
import { foldProse } from '../text/fold.ts';

/** Whether a note says what is looked for, however it is spelt. @param wanted folded by `foldProse` */
export function mentions(
  note: Pick<ContactNote, 'body' | 'thirdParty' | 'judgement' | 'counterpart' | 'nextPlan'>,
  wanted: string,
): boolean {
  const { body, counterpart, nextPlan, thirdParty, judgement } = note;
  const texts = [body, counterpart, nextPlan, thirdParty, judgement].filter((text) => text !== '');
  // Folding is dear, once for all texts less so than for each.
  return foldProse(texts.join(boundary)).includes(wanted);
}

/** Stands between two texts, so that nothing is found across them: a character of private use, which nobody types. */
const boundary = '\uE000';
