import { useRef } from 'react';
import type { Relative } from '../../../../domain/contract/kinship.ts';
import { findByLetters } from './find-by-letters.ts';

/** Letters that come sooner after one another belong together, in milliseconds. */
const TOGETHER = 900;

interface Letters {
  /** Whom the letters typed so far mean; undefined: nobody; null: the key is no letter. */
  readonly type: (event: KeyboardEvent, presentId: string | undefined) => Relative | undefined | null;
}

/** Finds a person by the letters that are typed while the drawing has the focus. */
export function useLetters(people: readonly Relative[]): Letters {
  const typed = useRef({ letters: '', at: 0 });
  return {
    type: (event, presentId) => {
      const letter = letterOf(event);
      if (letter === undefined) return null;
      const isContinued = event.timeStamp - typed.current.at < TOGETHER;
      const letters = isContinued ? typed.current.letters + letter : letter;
      typed.current = { letters, at: event.timeStamp };
      const present = people.findIndex(({ personId }) => personId === presentId);
      // While a word is typed on, the one found stays as long as it fits.
      return findByLetters(people, letters, people[isContinued ? present - 1 : present]);
    },
  };
}

/** With an input method at work the key has no letter, but the place on the keyboard does. */
function letterOf({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  if (key.length === 1 && /\p{L}/u.test(key)) return key;
  const [, letter] = /^Key([A-Z])$/u.exec(code) ?? [];
  return letter === undefined || shiftKey ? undefined : letter.toLowerCase();
}
