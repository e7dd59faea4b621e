import { agencyContract } from './agency.ts';
import { auditContract } from './audit.ts';
import { backupContract } from './backup.ts';
import { caseContract } from './case.ts';
import { codeContract } from './code.ts';
import { describeContract } from './describe.ts';
import { districtContract } from './district.ts';
import { draftContract } from './draft.ts';
import { householdContract } from './household.ts';
import { meetingContract } from './meeting.ts';
import { officeContract } from './office.ts';
import type { Input, Operation, OperationMap, Output, ParsedInput } from './operation.ts';
import { printContract } from './print.ts';
import { searchContract } from './search.ts';
import { todayContract } from './today.ts';

/** The whole contract. A name that two features claim is an error at start-up. */
export const operations = mergeUnique(
  {
    ...agencyContract,
    ...auditContract,
    ...backupContract,
    ...caseContract,
    ...codeContract,
    ...describeContract,
    ...districtContract,
    ...draftContract,
    ...householdContract,
    ...meetingContract,
    ...officeContract,
    ...printContract,
    ...searchContract,
    ...todayContract,
  },
  [
    agencyContract,
    auditContract,
    backupContract,
    caseContract,
    codeContract,
    describeContract,
    districtContract,
    draftContract,
    householdContract,
    meetingContract,
    officeContract,
    printContract,
    searchContract,
    todayContract,
  ],
);

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type InputOf<N extends OperationName> = Input<Operations[N]>;
export type ParsedInputOf<N extends OperationName> = ParsedInput<Operations[N]>;
export type OutputOf<N extends OperationName> = Output<Operations[N]>;

/** Names of one kind, for handler maps that must be complete. */
export type NamesOfKind<K extends Operation['kind']> = {
  [N in OperationName]: Operations[N]['kind'] extends K ? N : never;
}[OperationName];

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}

/** Returns `merged` when no name stands in two parts. Throws otherwise. */
function mergeUnique<M extends OperationMap>(merged: M, parts: readonly OperationMap[]): M {
  const seen = new Set<string>();
  for (const name of parts.flatMap((part) => Object.keys(part))) {
    if (seen.has(name)) throw new Error(`operation ${name} is declared twice`);
    seen.add(name);
  }
  return merged;
}
