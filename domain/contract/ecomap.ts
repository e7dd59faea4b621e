import { z } from 'zod';
import { command, query } from './operation.ts';
import { shareScope } from './share-scope.ts';
import {
  agencyId,
  civilDate,
  ecomapNodeId,
  householdId,
  line,
  mapEditId,
  optionalCode,
  personId,
  requiredLine,
  rowVersion,
} from './scalars.ts';

/** What stands around the household: `agency:<id>`, `tie:<id>` (a tie beyond the household), `added:<id>`. */
const ecomapNodeKey = z.string().regex(/^(agency|tie|added):[0-9a-f-]{36}$/u, 'unknown-record');

export const ecomapStrengths = ['strong', 'usual', 'weak', 'cutoff'] as const;
/** Help flows to the household (`in`), from it (`out`), both ways, or is not said. */
export const ecomapDirections = ['none', 'in', 'out', 'both'] as const;
/** What a tie rests on: a role in a plan in force, contacts of the last 90 days, a tie recorded with the household, or the hand of staff. */
const ecomapSources = ['role', 'contact', 'tie', 'added'] as const;

const tieFields = {
  strength: z.enum(ecomapStrengths),
  stress: z.boolean(),
  direction: z.enum(ecomapDirections),
  since: civilDate.nullable(),
  note: line(200),
};

const ecomapTie = z.strictObject({
  node: ecomapNodeKey,
  /** The member it belongs to; null: the household as a whole. */
  memberId: personId.nullable(),
  ...tieFields,
  sources: z.array(z.enum(ecomapSources)),
  /** What it rests on, in facts: number of contacts in 90 days and the last one, tasks of the role. */
  contacts: z.int(),
  lastContactOn: civilDate.nullable(),
  tasks: z.array(z.string()),
  /** Corrected by hand: stays so whatever is derived; null where it is as derived. */
  corrected: z.strictObject({ on: civilDate, staffName: z.string() }).nullable(),
  /** Taken off the drawing by hand; listed so that it can come back. */
  hidden: z.boolean(),
  shareScope,
  sensitive: z.boolean(),
});
export type EcomapTie = z.infer<typeof ecomapTie>;

const ecomapNode = z.strictObject({
  key: ecomapNodeKey,
  name: z.string(),
  /** Code of the list `agencyCategory`, or of `outsideTie` for people; empty: not said. */
  category: z.string(),
  kind: z.enum(['agency', 'person', 'place']),
  /** 民生委員・キーパーソン and other short words below the name. */
  note: z.string(),
  keyPerson: z.boolean(),
  /** Only for `added`: to change or throw it away. */
  rowVersion: rowVersion.nullable(),
});
export type EcomapNode = z.infer<typeof ecomapNode>;

export const ecomap = z.strictObject({
  nodes: z.array(ecomapNode),
  ties: z.array(ecomapTie),
  moved: z.record(ecomapNodeKey, z.strictObject({ x: z.number(), y: z.number() })),
});
export type Ecomap = z.infer<typeof ecomap>;

const at = { householdId };
const edited = z.strictObject({ editId: mapEditId });
const nodeFields = {
  agencyId: agencyId.nullable(),
  name: requiredLine(60),
  category: optionalCode,
  note: line(200),
  shareScope,
  sensitive: z.boolean(),
};

export const ecomapContract = {
  /** Derived from plan roles, contacts of 90 days before `asOf` (null: today) and recorded ties, then as corrected by hand. */
  'ecomap.get': query(z.strictObject({ householdId, asOf: civilDate.nullable().default(null) }), ecomap, [
    'not-found',
  ]),
  /** Corrects one tie by hand, or draws one between a member and a node. */
  'ecomap.correctTie': command(
    z.strictObject({
      ...at,
      node: ecomapNodeKey,
      memberId: personId.nullable(),
      ...tieFields,
      hidden: z.boolean(),
      shareScope,
      sensitive: z.boolean(),
    }),
    edited,
    ['not-found'],
  ),
  /** Gives a tie back to what is derived. */
  'ecomap.resetTie': command(
    z.strictObject({ ...at, node: ecomapNodeKey, memberId: personId.nullable() }),
    edited,
    ['not-found'],
  ),
  'ecomap.addNode': command(
    z.strictObject({ ...at, ...nodeFields }),
    z.strictObject({ id: ecomapNodeId, node: ecomapNodeKey, editId: mapEditId }),
    ['not-found'],
  ),
  'ecomap.saveNode': command(z.strictObject({ ...at, id: ecomapNodeId, rowVersion, ...nodeFields }), edited, [
    'not-found',
    'stale-version',
  ]),
  'ecomap.removeNode': command(z.strictObject({ ...at, id: ecomapNodeId, rowVersion }), edited, [
    'not-found',
    'stale-version',
  ]),
  'ecomap.move': command(
    z.strictObject({
      ...at,
      moves: z
        .array(
          z.strictObject({
            node: ecomapNodeKey,
            place: z.strictObject({ x: z.number(), y: z.number() }).nullable(),
          }),
        )
        .min(1)
        .max(60),
    }),
    edited,
    ['not-found'],
  ),
} as const;
