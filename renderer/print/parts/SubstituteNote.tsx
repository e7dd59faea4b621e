import { hasSubstitutes } from '../text.ts';
import { words } from '../words.ts';

/** Says what the underline means, where the sheet has one. */
export function SubstituteNote({ within }: { within: unknown }) {
  return hasSubstitutes(within) ? <p className="foot-note">{words.substitutes}</p> : null;
}
