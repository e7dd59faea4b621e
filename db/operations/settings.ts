import type { officeContract } from '../../domain/contract/office.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { readFact, readSettings, writeSettings } from '../repositories/setting.ts';
import type { ReadTx } from '../driver/transaction.ts';
import type { HandlersOf } from './context.ts';

const counted = ['persons', 'households', 'cases', 'contact_notes', 'meetings'] as const;

export const settingsOperations: HandlersOf<typeof officeContract> = {
  'settings.get': (tx) => readSettings(tx),
  'settings.set': (tx, input) => {
    const { childFromAge, childToAge } = input.signs;
    if (childToAge < childFromAge)
      throw new OperationFailure('validation', {
        problems: [{ path: ['signs', 'childToAge'], reason: 'ages-crossed' }],
      });
    writeSettings(tx, input);
    return {};
  },
  'office.facts': (tx, _input, context) => ({
    municipality: readFact(tx, 'municipality') ?? '',
    staff: context.staff,
    createdAt: readFact(tx, 'createdAt') ?? context.now,
    counts: countRows(tx),
  }),
};

function countRows(tx: ReadTx): Record<string, number> {
  return Object.fromEntries(
    counted.map((table) => [
      table,
      tx.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0,
    ]),
  );
}
