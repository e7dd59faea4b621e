import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { taskId } from '../../domain/contract/scalars.ts';
import type { Task, taskContract } from '../../domain/contract/task.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { nextDueOn } from '../../domain/task/recurrence.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readCase } from '../repositories/case.ts';
import { readHousehold } from '../repositories/household.ts';
import { found } from '../repositories/row.ts';
import {
  deleteSnooze,
  dropUntouchedNext,
  insertTask,
  listTasks,
  putSnooze,
  readTask,
  setTaskDone,
  updateTask,
  type TaskFields,
  type TaskRow,
} from '../repositories/task.ts';
import type { HandlersOf } from './context.ts';

const listLimit = 500;

export const taskOperations: HandlersOf<typeof taskContract> = {
  'task.list': (tx, input) => ({ tasks: listTasks(tx, input, listLimit).map(toTask) }),
  'task.add': (tx, fields, context) => {
    requireSubjects(tx, fields);
    const id = taskId.parse(context.newId());
    insertTask(tx, id, fields, { anchorOn: fields.dueOn, seriesId: id });
    return { id };
  },
  'task.save': (tx, { id, rowVersion, ...fields }) => {
    const before = found(readTask(tx, id));
    requireSubjects(tx, fields);
    const sameDays = before.dueOn === fields.dueOn && before.recurrence === fields.recurrence;
    updateTask(tx, id, rowVersion, fields, sameDays ? before.anchorOn : fields.dueOn);
    return {};
  },
  'task.finish': (tx, { id, rowVersion, doneOn, doneNote }, context) => {
    const { seriesId, doneOn: already, ...task } = found(readTask(tx, id));
    if (doneOn > context.today) {
      throw new OperationFailure('validation', { problems: [{ path: ['doneOn'], reason: 'in-future' }] });
    }
    setTaskDone(tx, id, rowVersion, { on: doneOn, note: doneNote });
    const nextOn = already === null ? nextDueOn(task, doneOn) : null;
    if (nextOn !== null) {
      const { anchorOn, ...fields } = task;
      insertTask(tx, taskId.parse(context.newId()), { ...fields, dueOn: nextOn }, { anchorOn, seriesId });
    }
    return { nextOn };
  },
  'task.reopen': (tx, { id, rowVersion }) => {
    const task = found(readTask(tx, id));
    setTaskDone(tx, id, rowVersion, { on: null, note: '' });
    if (task.doneOn !== null) dropUntouchedNext(tx, task.seriesId, task.dueOn);
    return {};
  },
  'snooze.set': (tx, input, context) => {
    if (input.until <= context.today) {
      throw new OperationFailure('validation', { problems: [{ path: ['until'], reason: 'not-later' }] });
    }
    putSnooze(tx, { ...input, staffId: context.staff.id, at: context.now });
    return {};
  },
  'snooze.clear': (tx, { kind, id }) => {
    deleteSnooze(tx, kind, id);
    return {};
  },
};

/** @throws OperationFailure `not-found` for a case or household that is not there, `validation` when they do not belong together. */
function requireSubjects(tx: ReadTx, { caseId, householdId }: TaskFields): void {
  const entry = caseId === null ? null : found(readCase(tx, caseId));
  if (householdId !== null) found(readHousehold(tx, householdId));
  if (entry !== null && householdId !== null && entry.householdId !== householdId) {
    throw new OperationFailure('validation', {
      problems: [{ path: ['householdId'], reason: 'unknown-choice' }],
    });
  }
}

function toTask({ fiscalYear, serial, label, headName, urgent, ...row }: TaskRow): Task {
  return {
    ...row,
    urgent: urgent === 1,
    caseNumber: fiscalYear === null || serial === null ? '' : formatCaseNumber(fiscalYear, serial),
    householdLabel: label === null ? '' : householdLabel(label, headName),
  };
}
