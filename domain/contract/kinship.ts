import { z } from 'zod';
import { command, query } from './operation.ts';
import { member } from './household.ts';
import { personFields } from './person.ts';
import { shareScope } from './share-scope.ts';
import {
  careTieId,
  civilDate,
  emotionalTieId,
  householdId,
  line,
  mapEditId,
  membershipId,
  parentageId,
  partnershipId,
  personId,
  pregnancyId,
  rowVersion,
} from './scalars.ts';

export const partnershipFields = {
  personA: personId,
  personB: personId,
  kind: z.enum(['married', 'cohabiting', 'engaged']),
  state: z.enum(['together', 'separated', 'divorced', 'widowed']),
  startedOn: civilDate.nullable(),
  endedOn: civilDate.nullable(),
};
export const parentageFields = {
  child: personId,
  parent: personId,
  kind: z.enum(['birth', 'adopted', 'foster', 'step']),
};
/** A pregnancy, or one that did not end with a living child. Sensitive unless said otherwise. */
export const pregnancyFields = {
  mother: personId,
  father: personId.nullable(),
  kind: z.enum(['expected', 'stillbirth', 'miscarriage', 'termination']),
  /** 予定日, or the day it ended. */
  on: civilDate.nullable(),
  note: line(200),
  shareScope,
  sensitive: z.boolean(),
};
/** How two people stand to each other; directed: from A to B (虐待 always is). Sensitive unless said otherwise. */
export const emotionalTieFields = {
  personA: personId,
  personB: personId,
  kind: z.enum(['close', 'distant', 'conflict', 'cutoff', 'abuse']),
  directed: z.boolean(),
  since: civilDate.nullable(),
  until: civilDate.nullable(),
  note: line(200),
  shareScope,
  sensitive: z.boolean(),
};
const twinKind = z.enum(['identical', 'fraternal']);
const twinGroup = z.strictObject({ persons: z.array(personId).min(2).max(8), kind: twinKind });

/** Somebody on the map who is no member now; without a membership where there never was one. */
const relative = member.extend({ membershipId: membershipId.nullable() });
export type Relative = z.infer<typeof relative>;

/** Everything the household map is drawn from. */
export const kinship = z.strictObject({
  partnerships: z.array(z.strictObject({ id: partnershipId, ...partnershipFields })),
  parentages: z.array(z.strictObject({ id: parentageId, ...parentageFields })),
  siblingGroups: z.array(z.array(personId)),
  twins: z.array(twinGroup),
  pregnancies: z.array(z.strictObject({ id: pregnancyId, ...pregnancyFields })),
  emotionalTies: z.array(z.strictObject({ id: emotionalTieId, ...emotionalTieFields })),
  /** Kin who belonged to the household before, or who were put on its map: not `resident`. */
  relatives: z.array(relative),
  /** 介護・世話: who looks after whom. */
  careTies: z.array(z.strictObject({ id: careTieId, carer: personId, cared: personId, note: z.string() })),
  /** Places chosen by hand, relative to the principal's own. */
  moved: z.record(personId, z.strictObject({ x: z.number(), y: z.number() })),
});
export type Kinship = z.infer<typeof kinship>;

export const relativeRoles = ['parent', 'partner', 'child', 'sibling'] as const;

/** Every edit on the map can be taken back by its id. */
const edit = { editId: mapEditId };
const edited = z.strictObject(edit);
const at = { householdId };

export const kinshipContract = {
  /**
   * Ties among the members of today, or of the end of the day `asOf`, and their kin: those who belonged before and
   * those who were put on the map. With `asOf` couples, losses and feelings stand as they stood on that day.
   */
  'kinship.get': query(z.strictObject({ householdId, asOf: civilDate.nullable().default(null) }), kinship, [
    'not-found',
  ]),
  /**
   * 親・配偶者・子・きょうだいを加える: somebody new, or somebody of the register, with the tie that makes the relative, in
   * one step. A child of `of` hangs on `otherParent` too where given. Brothers and sisters share the parents of `of`, or
   * a group of their own where none are known. `lives`: joins the household; otherwise stands on its map only.
   */
  'kinship.addRelative': command(
    z.strictObject({
      ...at,
      of: personId,
      role: z.enum(relativeRoles),
      person: z.union([z.strictObject({ id: personId }), z.strictObject(personFields)]),
      lives: z.boolean(),
      otherParent: personId.nullable(),
      parentage: parentageFields.kind,
      partnership: z.strictObject({
        kind: partnershipFields.kind,
        state: partnershipFields.state,
        startedOn: civilDate.nullable(),
        endedOn: civilDate.nullable(),
      }),
    }),
    z.strictObject({ personId, ...edit }),
    ['not-found', 'conflict'],
  ),
  /** Puts somebody of the register on the map without a tie, or takes somebody off who never belonged. */
  'kinship.showPerson': command(z.strictObject({ ...at, personId, shown: z.boolean() }), edited, [
    'not-found',
    'conflict',
  ]),
  /** A person as corrected in the panel beside the drawing. While telephones are withheld, those of the input are not written. */
  'kinship.savePerson': command(
    z.strictObject({ personId, rowVersion, person: z.strictObject(personFields) }),
    edited,
    ['not-found', 'stale-version'],
  ),
  'kinship.addPartnership': command(
    z.strictObject({ ...partnershipFields }),
    z.strictObject({ id: partnershipId, ...edit }),
    ['not-found', 'conflict'],
  ),
  'kinship.savePartnership': command(z.strictObject({ id: partnershipId, ...partnershipFields }), edited, [
    'not-found',
    'conflict',
  ]),
  'kinship.removePartnership': command(z.strictObject({ id: partnershipId }), edited, ['not-found']),
  'kinship.addParentage': command(
    z.strictObject({ ...parentageFields }),
    z.strictObject({ id: parentageId, ...edit }),
    ['not-found', 'conflict'],
  ),
  'kinship.saveParentage': command(z.strictObject({ id: parentageId, kind: parentageFields.kind }), edited, [
    'not-found',
    'conflict',
  ]),
  'kinship.removeParentage': command(z.strictObject({ id: parentageId }), edited, ['not-found']),
  /** きょうだい whose parents are not recorded; `together: false` takes `personId` out of the group. */
  'kinship.setSibling': command(
    z.strictObject({ personId, siblingId: personId, together: z.boolean() }),
    edited,
    ['not-found', 'conflict'],
  ),
  /** Makes the persons twins of one birth, or (`kind: null`) no twins any more. */
  'kinship.setTwins': command(
    z.strictObject({ persons: z.array(personId).min(2).max(8), kind: twinKind.nullable() }),
    edited,
    ['not-found', 'conflict'],
  ),
  'kinship.addPregnancy': command(
    z.strictObject({ ...pregnancyFields }),
    z.strictObject({ id: pregnancyId, ...edit }),
    ['not-found', 'conflict'],
  ),
  'kinship.savePregnancy': command(z.strictObject({ id: pregnancyId, ...pregnancyFields }), edited, [
    'not-found',
    'conflict',
  ]),
  'kinship.removePregnancy': command(z.strictObject({ id: pregnancyId }), edited, ['not-found']),
  'kinship.addEmotionalTie': command(
    z.strictObject({ ...emotionalTieFields }),
    z.strictObject({ id: emotionalTieId, ...edit }),
    ['not-found', 'conflict'],
  ),
  'kinship.saveEmotionalTie': command(z.strictObject({ id: emotionalTieId, ...emotionalTieFields }), edited, [
    'not-found',
    'conflict',
  ]),
  'kinship.removeEmotionalTie': command(z.strictObject({ id: emotionalTieId }), edited, ['not-found']),
  'kinship.addCare': command(
    z.strictObject({ carer: personId, cared: personId, note: line(200) }),
    z.strictObject({ id: careTieId, ...edit }),
    ['not-found', 'conflict'],
  ),
  'kinship.removeCare': command(z.strictObject({ id: careTieId }), edited, ['not-found']),
  /** Places chosen by hand; `place: null` gives a person back to the automatic layout. */
  'kinship.move': command(
    z.strictObject({
      ...at,
      moves: z
        .array(
          z.strictObject({
            personId,
            place: z.strictObject({ x: z.number(), y: z.number() }).nullable(),
          }),
        )
        .min(1)
        .max(60),
    }),
    edited,
    ['not-found'],
  ),
  /**
   * Takes back one edit on a household map (kinship or ecomap), or does it again. Refused (`conflict`) when the records it
   * changed were changed since by other means.
   */
  'mapEdit.undo': command(z.strictObject({ id: mapEditId }), z.strictObject({}), ['not-found', 'conflict']),
  'mapEdit.redo': command(z.strictObject({ id: mapEditId }), z.strictObject({}), ['not-found', 'conflict']),
} as const;
