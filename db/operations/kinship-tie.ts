import type { kinshipContract } from '../../domain/contract/kinship.ts';
import { careTieId, parentageId, partnershipId } from '../../domain/contract/scalars.ts';
import {
  deleteParentage,
  deletePartnership,
  insertCareTie,
  insertParentage,
  insertPartnership,
  joinSiblings,
  leaveSiblings,
  readCareTie,
  readParentage,
  readPartnership,
  removeCareTie,
  siblingsOf,
  updateParentageKind,
  updatePartnership,
} from '../repositories/kinship.ts';
import { bornWith, setTwinGroup } from '../repositories/kinship-twins.ts';
import { recordMapEdit } from '../repositories/map-edit.ts';
import { requirePerson } from '../repositories/person.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';
import { checkPair, checkParentage, checkParentAge, checkPartnership, refuse } from './kinship-check.ts';

type TieContract = Pick<
  typeof kinshipContract,
  | 'kinship.addPartnership'
  | 'kinship.savePartnership'
  | 'kinship.removePartnership'
  | 'kinship.addParentage'
  | 'kinship.saveParentage'
  | 'kinship.removeParentage'
  | 'kinship.setSibling'
  | 'kinship.setTwins'
  | 'kinship.addCare'
  | 'kinship.removeCare'
>;

/** Ties of descent, of couples, of brothers and sisters, and of care. They belong to people, not to one household. */
export const kinshipTieOperations: HandlersOf<TieContract> = {
  'kinship.addPartnership': (tx, input, context) => {
    checkPartnership(tx, input);
    const id = partnershipId.parse(context.newId());
    const add = () => {
      insertPartnership(tx, { id, ...input });
      return { id };
    };
    return recordMapEdit(tx, context, null, add, [input.personA, input.personB]);
  },
  'kinship.savePartnership': (tx, input, context) => {
    const before = found(readPartnership(tx, input.id));
    checkPartnership(tx, input);
    const save = () => {
      updatePartnership(tx, input);
      return {};
    };
    return recordMapEdit(tx, context, null, save, [before.personA, input.personA, input.personB]);
  },
  'kinship.removePartnership': (tx, input, context) => {
    const tie = found(readPartnership(tx, input.id));
    const remove = () => {
      deletePartnership(tx, input.id);
      return {};
    };
    return recordMapEdit(tx, context, null, remove, [tie.personA]);
  },
  'kinship.addParentage': (tx, input, context) => {
    checkParentage(tx, input);
    const id = parentageId.parse(context.newId());
    const add = () => {
      insertParentage(tx, { id, ...input });
      return { id };
    };
    return recordMapEdit(tx, context, null, add, [input.child]);
  },
  'kinship.saveParentage': (tx, input, context) => {
    const tie = found(readParentage(tx, input.id));
    checkParentAge(tx, { ...tie, kind: input.kind });
    const save = () => {
      updateParentageKind(tx, input.id, input.kind);
      return {};
    };
    return recordMapEdit(tx, context, null, save, [tie.child]);
  },
  'kinship.removeParentage': (tx, input, context) => {
    const tie = found(readParentage(tx, input.id));
    const remove = () => {
      deleteParentage(tx, input.id);
      return {};
    };
    return recordMapEdit(tx, context, null, remove, [tie.child]);
  },
  'kinship.setSibling': (tx, { personId, siblingId, together }, context) => {
    checkPair(tx, personId, siblingId, 'siblingId');
    const areSiblings = siblingsOf(tx, [personId]).includes(siblingId);
    if (together && areSiblings) refuse('siblingId', 'already-there');
    if (!together && !areSiblings) refuse('siblingId', 'not-in-group');
    const set = () => {
      if (together) joinSiblings(tx, personId, siblingId, context.newId());
      else leaveSiblings(tx, personId, siblingId);
      return {};
    };
    return recordMapEdit(tx, context, null, set, [personId, siblingId]);
  },
  'kinship.setTwins': (tx, { persons, kind }, context) => {
    for (const person of persons) requirePerson(tx, person);
    if (new Set(persons).size < persons.length) refuse('persons', 'same-person');
    const set = () => {
      setTwinGroup(tx, persons, kind === null ? null : { id: context.newId(), kind });
      return {};
    };
    return recordMapEdit(tx, context, null, set, bornWith(tx, persons));
  },
  'kinship.addCare': (tx, input, context) => {
    checkPair(tx, input.carer, input.cared, 'cared');
    const id = careTieId.parse(context.newId());
    const add = () => {
      if (!insertCareTie(tx, { ...input, id })) refuse('cared', 'already-there');
      return { id };
    };
    return recordMapEdit(tx, context, null, add, [input.carer]);
  },
  'kinship.removeCare': (tx, input, context) => {
    const tie = found(readCareTie(tx, input.id));
    const remove = () => {
      removeCareTie(tx, input.id, context.now);
      return {};
    };
    return recordMapEdit(tx, context, null, remove, [tie.carer]);
  },
};
