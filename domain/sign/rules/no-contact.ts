import type { SignRule } from '../household.ts';

/** A running case in which nobody was reached for long. */
export const noContact: SignRule = ({ openCases }, { quietDays }) =>
  openCases
    .filter(({ days }) => days > quietDays)
    .map(({ caseNumber, principalId, since, contacted, days, absences }) => ({
      rule: 'no-contact',
      personIds: [principalId],
      facts: [
        { fact: contacted ? 'last-contact' : 'never-contacted', values: { caseNumber, since, days } },
        ...(absences > 0 ? [{ fact: 'absences', values: { count: absences } }] : []),
      ],
    }));
