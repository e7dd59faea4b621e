import { formatCaseNumber } from '../../domain/case/case-number.ts';
import type { CaseDetail, caseContract } from '../../domain/contract/case.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { caseLinkId } from '../../domain/contract/scalars.ts';
import { householdLabel } from '../../domain/household/label.ts';
import { readCaseOwn } from '../repositories/case.ts';
import { areCasesLinked, insertCaseLink, type CaseLinkRow } from '../repositories/case-link.ts';
import { requireCodes } from '../repositories/code.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';

/** つながるケース: a tie that both cases show. It goes by `trash.remove`. */
export const caseLinkOperations: HandlersOf<Pick<typeof caseContract, 'caseLink.add'>> = {
  'caseLink.add': (tx, input, context) => {
    found(readCaseOwn(tx, input.caseId));
    found(readCaseOwn(tx, input.otherId));
    requireCodes(tx, [{ list: 'caseLink', code: input.kind, path: ['kind'] }]);
    if (input.caseId === input.otherId) throw refused('case-itself');
    if (areCasesLinked(tx, input.caseId, input.otherId)) throw refused('already-linked');
    const id = caseLinkId.parse(context.newId());
    insertCaseLink(tx, { ...input, id });
    return { id };
  },
};

export function toCaseLink({
  fiscalYear,
  serial,
  label,
  headName,
  addressProtected,
  ...link
}: CaseLinkRow): CaseDetail['links'][number] {
  return {
    ...link,
    caseNumber: formatCaseNumber(fiscalYear, serial),
    householdLabel: householdLabel(label, headName),
    addressProtected: addressProtected === 1,
  };
}

function refused(reason: string): OperationFailure {
  return new OperationFailure('conflict', { problems: [{ path: ['otherId'], reason }] });
}
