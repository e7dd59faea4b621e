import { formatRelationship, HEAD, type RelationshipChain } from '../../../../domain/kinship/relationship.ts';
import type { Choice } from '../../ui/fieldProps.ts';

/** 続柄 that registers use most, in the order of the household. */
const common: readonly RelationshipChain[] = [
  [HEAD],
  ['11'],
  ['12'],
  ['13'],
  ['14'],
  ['20'],
  ['20', '12'],
  ['20', '11'],
  ['20', '20'],
  ['51'],
  ['52'],
  ['71'],
  ['74'],
  ['81'],
  ['84'],
  ['12', '51'],
  ['12', '52'],
  ['11', '51'],
  ['11', '52'],
  ['12', '20'],
  ['96'],
  ['99'],
];
const longest = 4;
const endsHere: ReadonlySet<string> = new Set([HEAD, '96', '99']);
const links: readonly RelationshipChain[] = common.filter(
  ([first]) => first !== undefined && !endsHere.has(first),
);

/** Common 続柄, and the present one where it is none of them. */
export function chainChoices(present: RelationshipChain): Choice[] {
  const chains =
    present.length === 0 || common.some((chain) => idOf(chain) === idOf(present))
      ? common
      : [...common, present];
  return chains.map((chain) => ({ id: idOf(chain), name: formatRelationship(chain) }));
}

/** What may follow の: empty where the chain is full or ends, as 同居人 does. */
export function linkChoices(present: RelationshipChain): Choice[] {
  const last = present.at(-1);
  if (last === undefined || endsHere.has(last)) return [];
  return links
    .filter((link) => present.length + link.length <= longest)
    .map((link) => ({ id: idOf(link), name: formatRelationship(link) }));
}

export function idOf(chain: RelationshipChain): string {
  return chain.join('-');
}

export function chainOf(id: string): string[] {
  return id.split('-');
}
