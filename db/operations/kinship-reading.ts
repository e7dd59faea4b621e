import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Kinship, Relative } from '../../domain/contract/kinship.ts';
import type { HouseholdId, MembershipId, PersonId } from '../../domain/contract/scalars.ts';
import { kinshipAsOf } from '../../domain/kinship/as-of.ts';
import { relativesAmong } from '../../domain/kinship/relatives.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listFormerMembers, listMembers, type MemberRow } from '../repositories/household.ts';
import { listShownPersons, type ShownPersonRow } from '../repositories/kinship-drawing.ts';
import { readKinship } from '../repositories/kinship.ts';
import { deathDays } from '../repositories/person.ts';
import type { OperationContext } from './context.ts';
import { isRevealed, otherHouseholds, toMember } from './household.ts';

/** What of a loss or a feeling decides whether a paper may carry it. */
type Delicate = Pick<Kinship['emotionalTies'][number], 'shareScope' | 'sensitive'>;

/**
 * Ties among the members of a household, of today or of the end of a day, and their kin: those who belonged to it before
 * and those who were put on its map (reference.md §5.1). Without a day (`on: null`) everything is as recorded, ended
 * feelings included, so that it can be corrected; with one, couples, losses and feelings stand as `kinshipAsOf` says.
 * A drawing of today asks for the day of today.
 */
export function kinshipOf(
  tx: ReadTx,
  household: HouseholdId,
  on: CivilDate | null,
  context: OperationContext,
): Kinship {
  const asOf = on ?? context.today;
  const toRelative = (row: MemberRow | ShownPersonRow): Relative => ({
    ...relativeOf(row, asOf, isRevealed(tx, row.personId, context)),
    alsoIn: otherHouseholds(tx, row.personId, household),
  });
  return withRelatives(tx, household, {
    on,
    former: listFormerMembers(tx, household, asOf).map(toRelative),
    shown: listShownPersons(tx, household, asOf).map(toRelative),
  });
}

/**
 * The ties for a paper: nobody under protection who lives elsewhere, of nobody who does where that is, and of losses and
 * feelings only what `maySay` lets pass, by default none (reference.md §3.2).
 */
export function kinshipOnPaper(
  tx: ReadTx,
  household: HouseholdId,
  on: CivilDate,
  {
    today,
    mayShow = () => true,
    maySay = () => false,
  }: {
    today: CivilDate;
    mayShow?: (relative: Relative) => boolean;
    maySay?: (record: Delicate) => boolean;
  },
): Kinship {
  const onPaper = (rows: readonly (MemberRow | ShownPersonRow)[]): Relative[] =>
    rows
      .map((row) => relativeOf(row, on))
      .filter((relative) => !relative.addressProtected && mayShow(relative))
      .map((relative) => ({ ...relative, whereabouts: '' }));
  const ties = withRelatives(tx, household, {
    on: null,
    former: onPaper(listFormerMembers(tx, household, today)),
    shown: onPaper(listShownPersons(tx, household, on)),
  });
  return {
    ...ties,
    pregnancies: ties.pregnancies.filter(maySay),
    emotionalTies: ties.emotionalTies.filter(maySay),
  };
}

/** Everybody who stands on the map of a household today. */
export function peopleOnMap(tx: ReadTx, household: HouseholdId, context: OperationContext): PersonId[] {
  const members = listMembers(tx, household).map(({ personId }) => personId);
  return [...members, ...kinshipOf(tx, household, null, context).relatives.map(({ personId }) => personId)];
}

/** Somebody on the map who lives elsewhere; `revealed`: nothing is withheld. */
function relativeOf(row: MemberRow | ShownPersonRow, on: CivilDate, revealed = false): Relative {
  return { ...toMember<MembershipId | null>(row, on, revealed), resident: false };
}

function withRelatives(
  tx: ReadTx,
  household: HouseholdId,
  among: { on: CivilDate | null; former: readonly Relative[]; shown: readonly Relative[] },
): Kinship {
  const { on, former } = among;
  const present = listMembers(tx, household, on).map(({ personId }) => personId);
  const known = new Set([...present, ...former.map(({ personId }) => personId)]);
  const shown = among.shown.filter(({ personId }) => !known.has(personId));
  const put = new Set(among.shown.map(({ personId }) => personId));
  const tiesOf = (persons: readonly PersonId[]): Omit<Kinship, 'relatives'> => {
    const ties = readKinship(tx, household, persons);
    if (on === null) return ties;
    const deaths = deathDays(tx, persons);
    return kinshipAsOf(ties, on, (person) => deaths.get(person) ?? null);
  };
  const kin = relativesAmong(present, former.map(toSoul), tiesOf([...known]));
  const relatives = [
    ...former.filter(({ personId }) => kin.has(personId) || put.has(personId)),
    ...shown,
  ].filter(({ personId }) => !present.includes(personId));
  return { ...tiesOf([...present, ...relatives.map(({ personId }) => personId)]), relatives };
}

function toSoul({ personId, death, residency }: Relative) {
  return { id: personId, isDead: death !== null || residency === 'dead' };
}
