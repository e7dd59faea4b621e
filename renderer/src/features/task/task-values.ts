import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import type { Task } from '../../../../domain/contract/task.ts';
import { requiredDay, typedDay } from '../../forms/typed-date.ts';

/** A task as it stands in the form. */
export interface TaskValues {
  title: string;
  dueOn: string;
  recurrence: Task['recurrence'];
  urgent: boolean;
  caseId: string | null;
  assignee: string;
  note: string;
}

export function freshTask(today: CivilDate, caseId: CaseId | null): TaskValues {
  return {
    title: '',
    dueOn: typedDay(today),
    recurrence: 'none',
    urgent: false,
    caseId,
    assignee: '',
    note: '',
  };
}

export function taskValuesOf(task: Task): TaskValues {
  const { title, dueOn, recurrence, urgent, caseId, assignee, note } = task;
  return { title, dueOn: typedDay(dueOn), recurrence, urgent, caseId, assignee, note };
}

/** A task of a case shows its household by itself; one of a household alone keeps it. */
export function toTask(values: TaskValues, before: Task | null, today: CivilDate): InputOf<'task.add'> {
  const caseId = values.caseId as CaseId | null;
  const isOfHousehold = before !== null && before.caseId === null && caseId === null;
  return {
    ...values,
    caseId,
    householdId: isOfHousehold ? before.householdId : null,
    dueOn: requiredDay(values.dueOn, today),
  };
}
