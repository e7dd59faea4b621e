import type { CivilDate } from '../calendar/civil-date.ts';
import { isContact, isInVain } from './method.ts';

export interface StageStep {
  readonly stage: string;
  readonly since: CivilDate;
}

interface NoteFacts {
  readonly contactedOn: CivilDate;
  readonly method: string;
  /** Code of the list `contactStage`; empty: not said. */
  readonly stage: string;
}

/** 接触の段階 over time: each change with its first day. @param notes oldest first */
export function stageHistory(notes: readonly NoteFacts[]): StageStep[] {
  const steps: StageStep[] = [];
  for (const { stage, contactedOn } of notes) {
    if (stage !== '' && steps.at(-1)?.stage !== stage) steps.push({ stage, since: contactedOn });
  }
  return steps;
}

/** Day of the last contact with the household, and the visits in vain since then. @param notes oldest first */
export function sinceLastContact(notes: readonly NoteFacts[]): {
  lastContactOn: CivilDate | null;
  absences: number;
} {
  const last = notes.findLastIndex(({ method }) => isContact(method));
  return {
    lastContactOn: notes[last]?.contactedOn ?? null,
    absences: notes.slice(last + 1).filter(({ method }) => isInVain(method)).length,
  };
}
