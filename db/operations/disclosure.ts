import { fiscalYearOf } from '../../domain/calendar/fiscal-year.ts';
import { formatCaseNumber, formatPrintNumber } from '../../domain/case/case-number.ts';
import {
  mayDisclose,
  ruleToward,
  type ConsentRule,
  type StayBehind,
  type Verdict,
} from '../../domain/consent/gate.ts';
import { recordStaysBehind } from '../../domain/consent/records.ts';
import type {
  Disclosure,
  disclosureContract,
  DisclosureRequest,
  leftOutReasons,
} from '../../domain/contract/disclosure.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { OutputOf } from '../../domain/contract/index.ts';
import { disclosureId, type PersonId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { readCaseOwn } from '../repositories/case.ts';
import { isHouseholdOfCaseProtected, listConsentPersons } from '../repositories/consent.ts';
import {
  insertDisclosure,
  listDisclosureHeads,
  listSharedRecords,
  readDisclosures,
  type DisclosureRow,
} from '../repositories/disclosure.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { handingOver } from './handing-over.ts';

const shown = 500;
/** More than a busy office hands out in the years one looks back on. */
const looked = 20_000;

export const disclosureOperations: HandlersOf<typeof disclosureContract> = {
  'disclosure.list': (tx, { caseId, from, until }, context) => {
    const heads = listDisclosureHeads(
      tx,
      {
        caseId,
        fromYear: from === null ? 0 : fiscalYearOf(from),
        untilYear: until === null ? 9_999 : fiscalYearOf(until),
      },
      looked,
    ).filter(({ issuedAt }) => {
      const day = context.dayOf(issuedAt);
      return (from === null || day >= from) && (until === null || day <= until);
    });
    const ids = heads.slice(0, shown).map(({ id }) => id);
    return { disclosures: readDisclosures(tx, ids).map(toDisclosure), total: heads.length };
  },
  'disclosure.check': (tx, input, context) => {
    const { going: _going, ...answer } = judgeDisclosure(tx, input, context);
    return answer;
  },
  'disclosure.record': (tx, input, context) => {
    const { verdict, persons, leftOut } = judgeDisclosure(tx, input, context);
    if (input.personIds.length === 0) {
      throw new OperationFailure('validation', { problems: [{ path: ['personIds'], reason: 'required' }] });
    }
    if (verdict === 'consent-required') {
      throw new OperationFailure('consent-required', {
        problems: persons
          .filter((person) => person.verdict === 'consent-required')
          .map(({ personId }) => ({ path: ['personIds', personId], reason: 'consent-required' })),
      });
    }
    const id = disclosureId.parse(context.newId());
    const fiscalYear = fiscalYearOf(context.today);
    const serial = insertDisclosure(tx, {
      id,
      fiscalYear,
      issuedAt: context.now,
      staffId: context.staff.id,
      document: 'information',
      title: input.content,
      way: input.way,
      recipient: input.recipient,
      recipientAgencyId: input.recipientAgencyId,
      purpose: input.purpose,
      parts: input.parts,
      exceptionReason: verdict === 'allowed-by-exception' ? input.exceptionReason : '',
      leftOut: leftOut.reduce((sum, { count }) => sum + count, 0),
      cases: [{ caseId: input.caseId, legalBasis: input.legalBasis }],
      personIds: input.personIds,
    });
    return { id, printNumber: formatPrintNumber(fiscalYear, serial) };
  },
  'disclosure.copied': (tx, { page, caseId, characters }, context) => {
    if (caseId !== null) found(readCaseOwn(tx, caseId));
    insertDisclosure(tx, {
      id: context.newId(),
      fiscalYear: fiscalYearOf(context.today),
      issuedAt: context.now,
      staffId: context.staff.id,
      document: 'copy',
      title: `${String(characters)}字`,
      way: 'clipboard',
      recipient: '',
      recipientAgencyId: null,
      purpose: '',
      parts: [page],
      exceptionReason: '',
      leftOut: 0,
      cases: caseId === null ? [] : [{ caseId, legalBasis: 'other' }],
      personIds: [],
    });
    return {};
  },
};

/** What the consent gate says of a request; `going`: the records of its parts that may leave, by their id. */
export interface Judgement extends OutputOf<'disclosure.check'> {
  readonly going: ReadonlySet<string>;
}

/**
 * What the consent gate says of a request, which records of the chosen parts may go, and how many stay behind whatever
 * it says. The information sheet prints those that may go, so that what stands on it and what is counted here is all
 * there is.
 * @throws OperationFailure `not-found` for a person who never belonged to the household, or an unknown agency.
 */
export function judgeDisclosure(
  tx: ReadTx,
  request: Omit<DisclosureRequest, 'legalBasis'> & Pick<Parameters<typeof handingOver>[1], 'legalBasis'>,
  context: OperationContext,
): Judgement {
  const { caseId, personIds, parts } = request;
  const { principalId } = found(readCaseOwn(tx, caseId));
  const names = new Map(listConsentPersons(tx, caseId).map(({ personId, name }) => [personId, name]));
  const asked = handingOver(tx, request, { caseId, personIds }, context);
  const judged = mayDisclose({ ...asked, parts });
  const verdicts = new Map(judged.persons.map(({ personId, verdict }) => [personId, verdict]));
  const records = judgeRecords(tx, request, { rule: ruleToward(asked), verdicts, principalId });
  return {
    verdict: judged.verdict,
    persons: judged.persons.map((person) => ({ ...person, name: found(names.get(person.personId)) })),
    leftOut: countReasons([...records.flatMap(({ stays }) => stays ?? []), ...withheldParts(tx, request)]),
    going: new Set(records.flatMap(({ id, stays }) => (stays === null ? [id] : []))),
  };
}

type LeftOut = (typeof leftOutReasons)[number];

function judgeRecords(
  tx: ReadTx,
  { caseId, parts }: Pick<DisclosureRequest, 'caseId' | 'parts'>,
  by: { rule: ConsentRule; verdicts: ReadonlyMap<PersonId, Verdict>; principalId: PersonId },
): { id: string; stays: StayBehind }[] {
  const { rule, verdicts, principalId } = by;
  const isOpen = (id: PersonId) => (verdicts.get(id) ?? 'consent-required') !== 'consent-required';
  return listSharedRecords(tx, caseId, parts).map((record) => ({
    id: record.id,
    stays: recordStaysBehind(record, { rule, principalId, isOpen }),
  }));
}

/** Where a protected household lives goes nowhere. */
function withheldParts(
  tx: ReadTx,
  { caseId, parts }: Pick<DisclosureRequest, 'caseId' | 'parts'>,
): 'protected'[] {
  const whereabouts = parts.filter((part) => part === 'address' || part === 'phone' || part === 'map');
  const isProtected = whereabouts.length > 0 && isHouseholdOfCaseProtected(tx, caseId);
  return isProtected ? whereabouts.map(() => 'protected' as const) : [];
}

function countReasons(reasons: readonly LeftOut[]) {
  return [...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => ({
    reason,
    count: all.length,
  }));
}

function toDisclosure({ fiscalYear, serial, parts, cases, ...row }: DisclosureRow): Disclosure {
  return {
    ...row,
    printNumber: formatPrintNumber(fiscalYear, serial),
    parts: parts.split(' ').filter((part) => part !== ''),
    caseNumbers: cases.map((entry) => formatCaseNumber(entry.fiscalYear, entry.serial)),
    legalBases: [...new Set(cases.map(({ legalBasis }) => legalBasis))],
  };
}
