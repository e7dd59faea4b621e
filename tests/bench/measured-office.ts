import { sha256 } from '../../db/driver/digest.ts';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createCore } from '../../db/core.ts';
import type { Database } from '../../db/driver/database.ts';
import { createId } from '../../db/driver/identifier.ts';
import { openOffice } from '../../db/driver/office-folder.ts';
import { commandHandlers } from '../../db/operations/commands.ts';
import type { AnyHandler, OperationContext } from '../../db/operations/context.ts';
import { unlockWithPassphrase } from '../../db/keys/office-keys.ts';
import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import {
  operations,
  type InputOf,
  type NamesOfKind,
  type OperationName,
  type OutputOf,
} from '../../domain/contract/index.ts';
import { staffId, type StaffId } from '../../domain/contract/scalars.ts';
import { copyToPlainOffice, type PlainOffice } from './plain-office.ts';
import { recordInto, type Statement } from './statements.ts';

type Query = NamesOfKind<'query'> | NamesOfKind<'command'>;

/** One call of an operation that has statements of its own. */
export interface Call<N extends Query = Query> {
  readonly name: N;
  readonly input: InputOf<N>;
}

/** An encrypted office behind its core, and the same records in a plain file. */
export interface MeasuredOffice {
  call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  readonly plain: PlainOffice;
  /** The statements the operation sends, found out on the plain file, which stays as it was. */
  statementsOf(call: Call): Statement[];
  readonly today: CivilDate;
  /** Where it lies, and what opens it once it is closed here. */
  readonly officeFolder: string;
  readonly passphrase: string;
  close(): Promise<void>;
}

type Staff = OperationContext['staff'];

/**
 * @param folder an empty one
 * @param fill puts the records into a new office, through the core or into its file
 */
export async function openMeasuredOffice(
  folder: string,
  fill:
    | { through: 'core' }
    | { through: 'file'; write: (database: Database, staff: Staff, today: CivilDate) => void },
): Promise<MeasuredOffice> {
  const officeFolder = join(folder, 'office');
  const passphrase = randomBytes(18).toString('base64url');
  const core = createCore({
    officeFolder,
    practiceFolder: join(folder, 'practice'),
    appVersion: '0',
    now: () => new Date(),
    utcOffsetMinutes: () => 540,
    checkOutput: false,
  });
  const call: MeasuredOffice['call'] = async (name, input) => {
    const commandId = operations[name].kind === 'command' ? randomUUID() : null;
    const result = await core.call({ type: 'call', id: randomUUID(), name, input, commandId });
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
    return result.value as never;
  };
  await call('office.create', { municipality: '見本町', staffName: '見本 花子', passphrase });
  if (fill.through === 'core') await call('office.loadSample', {});
  const { staff } = await call('office.facts', {});
  const { date: today } = await call('today.get', {});
  await call('office.lock', {});
  const plain = await copyOf(officeFolder, passphrase, join(folder, 'plain.db'), (database) => {
    if (fill.through === 'file') fill.write(database, staff, today);
  });
  await call('office.unlock', { passphrase });
  return {
    call,
    plain,
    today,
    officeFolder,
    passphrase,
    statementsOf: ({ name, input }) => {
      const statements: Statement[] = [];
      const handler = commandHandlers[name] as AnyHandler;
      plain.tryOut((tx) =>
        handler(recordInto(statements, tx), operations[name].input.parse(input), contextOf(staff, today)),
      );
      return statements;
    },
    close: async () => {
      await core.close();
      plain.close();
    },
  };
}

async function copyOf(
  officeFolder: string,
  passphrase: string,
  path: string,
  fill: (database: Database) => void,
): Promise<PlainOffice> {
  const { dataKey } = await unlockWithPassphrase(officeFolder, passphrase);
  const database = openOffice(officeFolder, dataKey);
  dataKey.fill(0);
  try {
    fill(database);
    return database.read((tx) => copyToPlainOffice(tx, path));
  } finally {
    database.close();
  }
}

function contextOf(staff: { id: StaffId; name: string }, today: CivilDate): OperationContext {
  return {
    now: new Date().toISOString(),
    today,
    dayOf: () => today,
    sha256,
    staff: { ...staff, id: staffId.parse(staff.id) },
    practice: true,
    newId: () => createId(new Date()),
    readChosenFile: () => new Uint8Array(),
  };
}
