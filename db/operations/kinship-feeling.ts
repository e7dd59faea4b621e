import { OperationFailure } from '../../domain/contract/errors.ts';
import type { Kinship, kinshipContract } from '../../domain/contract/kinship.ts';
import { emotionalTieId, pregnancyId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import {
  deleteEmotionalTie,
  deletePregnancy,
  insertEmotionalTie,
  insertPregnancy,
  listEmotionalTies,
  readEmotionalTie,
  readPregnancy,
  updateEmotionalTie,
  updatePregnancy,
} from '../repositories/kinship-feeling.ts';
import { recordMapEdit } from '../repositories/map-edit.ts';
import { requirePerson } from '../repositories/person.ts';
import { found } from '../repositories/row.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { checkPair, refuse } from './kinship-check.ts';

type Pregnancy = Kinship['pregnancies'][number];
type EmotionalTie = Kinship['emotionalTies'][number];
type FeelingContract = Pick<
  typeof kinshipContract,
  | 'kinship.addPregnancy'
  | 'kinship.savePregnancy'
  | 'kinship.removePregnancy'
  | 'kinship.addEmotionalTie'
  | 'kinship.saveEmotionalTie'
  | 'kinship.removeEmotionalTie'
>;

/** Pregnancies, losses, and how people stand to each other. */
export const kinshipFeelingOperations: HandlersOf<FeelingContract> = {
  'kinship.addPregnancy': (tx, input, context) => {
    checkPregnancy(tx, input, context);
    const id = pregnancyId.parse(context.newId());
    const add = () => {
      insertPregnancy(tx, { id, ...input });
      return { id };
    };
    return recordMapEdit(tx, context, null, add, [input.mother]);
  },
  'kinship.savePregnancy': (tx, input, context) => {
    const before = found(readPregnancy(tx, input.id));
    checkPregnancy(tx, input, context);
    const save = () => {
      updatePregnancy(tx, input);
      return {};
    };
    return recordMapEdit(tx, context, null, save, [before.mother, input.mother]);
  },
  'kinship.removePregnancy': (tx, input, context) => {
    const { mother } = found(readPregnancy(tx, input.id));
    const remove = () => {
      deletePregnancy(tx, input.id);
      return {};
    };
    return recordMapEdit(tx, context, null, remove, [mother]);
  },
  'kinship.addEmotionalTie': (tx, input, context) => {
    const id = emotionalTieId.parse(context.newId());
    const tie = directed({ id, ...input });
    checkEmotionalTie(tx, tie);
    const add = () => {
      insertEmotionalTie(tx, tie);
      return { id };
    };
    return recordMapEdit(tx, context, null, add, [tie.personA]);
  },
  'kinship.saveEmotionalTie': (tx, input, context) => {
    const before = found(readEmotionalTie(tx, input.id));
    const tie = directed(input);
    checkEmotionalTie(tx, tie);
    const save = () => {
      updateEmotionalTie(tx, tie);
      return {};
    };
    return recordMapEdit(tx, context, null, save, [before.personA, tie.personA]);
  },
  'kinship.removeEmotionalTie': (tx, input, context) => {
    const { personA } = found(readEmotionalTie(tx, input.id));
    const remove = () => {
      deleteEmotionalTie(tx, input.id);
      return {};
    };
    return recordMapEdit(tx, context, null, remove, [personA]);
  },
};

function checkPregnancy(
  tx: ReadTx,
  { mother, father, kind, on }: Omit<Pregnancy, 'id'>,
  { today }: OperationContext,
): void {
  if (father === null) requirePerson(tx, mother);
  else checkPair(tx, mother, father, 'father');
  if (kind !== 'expected' && on !== null && on > today) {
    throw new OperationFailure('validation', { problems: [{ path: ['on'], reason: 'in-future' }] });
  }
}

/** 虐待 has a direction by its nature. */
function directed(tie: EmotionalTie): EmotionalTie {
  return { ...tie, directed: tie.directed || tie.kind === 'abuse' };
}

function checkEmotionalTie(tx: ReadTx, tie: EmotionalTie): void {
  checkPair(tx, tie.personA, tie.personB, 'personB');
  if (tie.since !== null && tie.until !== null && tie.until < tie.since) {
    throw new OperationFailure('validation', { problems: [{ path: ['until'], reason: 'end-before-start' }] });
  }
  const others = listEmotionalTies(tx, [tie.personA, tie.personB]).filter(({ id }) => id !== tie.id);
  if (others.some((other) => isTwice(tie, other))) refuse('personB', 'already-there');
}

/** The same feeling of the same people, not ended: towards the other each may have one of his own. */
function isTwice(one: EmotionalTie, other: EmotionalTie): boolean {
  const lasts = one.until === null && other.until === null;
  const isSameWay = one.personA === other.personA || !one.directed || !other.directed;
  return lasts && one.kind === other.kind && isSameWay;
}
