import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { Concern, concernContract } from '../../domain/contract/concern.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { concernId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { requireAgency } from '../repositories/agency.ts';
import { requireCodes } from '../repositories/code.ts';
import {
  insertConcern,
  listConcerns,
  readConcern,
  settleConcern,
  updateConcern,
} from '../repositories/concern.ts';
import { found, requireRow } from '../repositories/row.ts';
import type { HandlersOf } from './context.ts';

export const concernOperations: HandlersOf<typeof concernContract> = {
  'concern.list': (tx, input) => ({ concerns: listConcerns(tx, input) }),
  'concern.get': (tx, input) => found(readConcern(tx, input.id)),
  'concern.add': (tx, fields, context) => {
    checkConcern(tx, fields, context.today);
    const id = concernId.parse(context.newId());
    insertConcern(tx, id, fields);
    return { id };
  },
  'concern.save': (tx, { id, rowVersion, ...fields }, context) => {
    found(readConcern(tx, id));
    checkConcern(tx, fields, context.today);
    updateConcern(tx, id, rowVersion, fields);
    return {};
  },
  'concern.settle': (tx, { id, rowVersion, settledOn, reason }, context) => {
    const concern = requireState(found(readConcern(tx, id)), 'watching');
    if (settledOn > context.today) refuse('settledOn', 'in-future');
    if (settledOn < concern.noticedOn) refuse('settledOn', 'before-noticed');
    settleConcern(tx, id, rowVersion, { on: settledOn, reason });
    return {};
  },
  'concern.reopen': (tx, { id, rowVersion }) => {
    requireState(found(readConcern(tx, id)), 'settled');
    settleConcern(tx, id, rowVersion, null);
    return {};
  },
};

function checkConcern(
  tx: ReadTx,
  fields: Pick<Concern, 'noticedOn' | 'route' | 'urgency' | 'agencyId' | 'districtId'>,
  today: CivilDate,
): void {
  if (fields.noticedOn > today) refuse('noticedOn', 'in-future');
  requireCodes(tx, [
    { list: 'referralRoute', code: fields.route, path: ['route'] },
    { list: 'urgency', code: fields.urgency, path: ['urgency'] },
  ]);
  requireAgency(tx, fields.agencyId);
  if (fields.districtId !== null) requireRow(tx, 'districts', fields.districtId);
}

function requireState(concern: Concern, state: Concern['state']): Concern {
  if (concern.state === state) return concern;
  throw new OperationFailure('conflict', { problems: [{ path: ['id'], reason: 'state-changed' }] });
}

function refuse(field: string, reason: string): never {
  throw new OperationFailure('validation', { problems: [{ path: [field], reason }] });
}
