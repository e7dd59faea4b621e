import { hasPrivateUse } from '../text/graphemes.ts';

/** The name as it can be drawn everywhere: the substitute spelling where the name has an 外字 (reference.md §4.3). */
export function shownName({ name, substituteName }: { name: string; substituteName: string }): string {
  return hasPrivateUse(name) && substituteName !== '' ? substituteName : name;
}
