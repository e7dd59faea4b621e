import type { CivilDate } from '../calendar/civil-date.ts';
import type { Problem } from '../contract/errors.ts';

/** A warning is reviewed, and ends, no earlier than it begins. `null`: not ended. */
export function warningProblems(warning: {
  readonly startsOn: CivilDate;
  readonly reviewOn: CivilDate;
  readonly endedOn: CivilDate | null;
}): Problem[] {
  const tooEarly = (path: 'reviewOn' | 'endedOn'): Problem[] => {
    const day = warning[path];
    return day !== null && day < warning.startsOn ? [{ path: [path], reason: 'end-before-start' }] : [];
  };
  return [...tooEarly('reviewOn'), ...tooEarly('endedOn')];
}
