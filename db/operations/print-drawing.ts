import type { Member } from '../../domain/contract/household.ts';
import type { CaseId, HouseholdId, PersonId } from '../../domain/contract/scalars.ts';
import type { GenogramPicture } from '../../domain/genogram/picture.ts';
import { householdAsTold } from '../../domain/household-map/care.ts';
import { drawHousehold } from '../../domain/household/drawing.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listCodes } from '../repositories/code.ts';
import { readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { isPastAsking, type MayName } from './handout.ts';
import { kinshipOnPaper } from './kinship-reading.ts';

/**
 * 世帯図 as part of a paper on one case, for a reader who may know all its members. `untold`: of how many people the marks
 * of illness, disability and care are left out.
 */
export function drawingOnPaper(
  tx: ReadTx,
  drawn: {
    readonly caseId: CaseId;
    readonly householdId: HouseholdId;
    readonly members: readonly Member[];
    readonly principalId: PersonId;
  },
  { mayName, mayTellCare }: { readonly mayName: MayName; readonly mayTellCare: MayName },
  { today }: OperationContext,
): { genogram: GenogramPicture; untold: number } {
  const { caseId, householdId, members, principalId } = drawn;
  const isFree = isPastAsking(tx, caseId);
  const kinship = kinshipOnPaper(tx, householdId, today, {
    today,
    mayShow: (kin) => isFree(kin) || mayName(kin.personId),
  });
  const { household, untold } = householdAsTold({ members: [...members], kinship }, mayTellCare);
  return {
    genogram: drawHousehold({
      ...household,
      principalId,
      asOf: today,
      settings: readSettings(tx).map,
      codes: listCodes(tx),
    }),
    untold,
  };
}
