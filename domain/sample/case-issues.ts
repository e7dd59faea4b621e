import type { CivilDate } from '../calendar/civil-date.ts';
import { issuesFound } from './cases/issues.ts';
import { personNamed } from './register.ts';
import { caseOf, type Telling } from './telling.ts';

/** Writes down the 課題 the first assessment found, and takes over the rest from the 受付票. */
export function findIssues(principal: string, on: CivilDate, telling: Telling): void {
  const { register, issues, carryOut } = telling;
  const caseId = caseOf(telling, principal).id;
  for (const { who, code, note } of issuesFound[principal] ?? []) {
    const personId = who === null ? null : personNamed(register, who).id;
    const found = { personId, code, note, state: 'open', foundOn: on, resolvedOn: null } as const;
    issues.set(issueKey(principal, code), carryOut('caseIssue.add', { caseId, ...found }, on).id);
  }
  carryOut('caseIssue.takeOver', { caseId }, on);
}

/** How the 課題 went on, once they are found on `foundOn`. */
export function tellIssues(principal: string, foundOn: CivilDate, telling: Telling): void {
  const { days, register, timeline, issues, carryOut } = telling;
  for (const { who, code, note, since } of issuesFound[principal] ?? []) {
    if (since === undefined) continue;
    const on = days.ago(since.ago);
    timeline.add(on, () => {
      const id = issues.get(issueKey(principal, code));
      if (id === undefined) throw new Error(`the issue ${code} of ${principal} is not found yet`);
      const personId = who === null ? null : personNamed(register, who).id;
      const { state } = since;
      const resolvedOn = state === 'resolved' ? on : null;
      carryOut('caseIssue.save', { id, rowVersion: 1, personId, code, note, foundOn, state, resolvedOn }, on);
    });
  }
}

export function issueKey(principal: string, code: string): string {
  return `${principal}/${code}`;
}
