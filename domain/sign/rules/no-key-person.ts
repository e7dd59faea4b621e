import type { SignRule } from '../household.ts';

/**
 * キーパーソン (reference.md §7): nobody marked while a case runs; that there is nobody is said differently from not
 * having been asked.
 */
export const noKeyPerson: SignRule = ({ members, keyPerson, openCases }) => {
  if (members.length === 0 || openCases.length === 0 || keyPerson.state === 'marked') return [];
  const fact =
    keyPerson.state === 'absent'
      ? {
          fact: keyPerson.note === '' ? 'key-person-absent' : 'key-person-absent-note',
          values: { note: keyPerson.note },
        }
      : { fact: 'key-person-open', values: {} };
  return [{ rule: 'no-key-person', personIds: [], facts: [fact] }];
};
