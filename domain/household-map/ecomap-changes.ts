import { partsOf } from '../calendar/civil-date.ts';
import type { EcomapNode, EcomapTie } from '../contract/ecomap.ts';
import type { MapChange, MapState } from '../contract/household-map.ts';

/** What is different around the household. A tie taken off the drawing is no longer there, one brought back is new. */
export function ecomapChanges(before: MapState, after: MapState, name: (id: string) => string): MapChange[] {
  const nodes = new Map(
    [before, after].flatMap(({ ecomap }) => ecomap.nodes).map((node) => [node.key, node.name]),
  );
  const [were, are] = [drawn(before), drawn(after)];
  const who = ({ node, memberId }: EcomapTie) =>
    `${memberId === null ? '世帯' : name(memberId)}と${nodes.get(node) ?? ''}のつながり`;
  const told = (tie: EcomapTie, kind: MapChange['kind'], text: string): MapChange => ({
    kind,
    subject: 'ecomap',
    personIds: tie.memberId === null ? [] : [tie.memberId],
    nodes: [tie.node],
    text: `${who(tie)}${text}`,
  });
  return [
    ...[...are].flatMap(([key, tie]) => {
      const was = were.get(key);
      if (was === undefined) return [told(tie, 'added', 'が加わった')];
      const [earlier, now] = [wordsOf(was), wordsOf(tie)];
      return earlier === now ? [] : [told(tie, 'changed', `：${earlier} → ${now}`)];
    }),
    ...[...were].filter(([key]) => !are.has(key)).map(([, tie]) => told(tie, 'gone', 'がなくなった')),
    ...nodeChanges(drawnNodes(before, were), drawnNodes(after, are)),
  ];
}

function nodeChanges(were: readonly EcomapNode[], are: readonly EcomapNode[]): MapChange[] {
  const old = new Map(were.map((node) => [node.key, node]));
  return are.flatMap((node) => {
    const was = old.get(node.key);
    if (was === undefined) return [];
    const texts = [
      ...(was.name === node.name ? [] : [`「${was.name}」は「${node.name}」に変わった`]),
      ...(was.note === node.note
        ? []
        : [`${node.name}の添え書き：${was.note || 'なし'} → ${node.note || 'なし'}`]),
      ...(was.keyPerson === node.keyPerson
        ? []
        : [`${node.name}がキーパーソン${node.keyPerson ? 'になった' : 'でなくなった'}`]),
      ...(was.kind === node.kind ? [] : [`${node.name}の種類の記録が変わった`]),
    ];
    return texts.map((text): MapChange => ({
      kind: 'changed',
      subject: 'ecomap',
      personIds: [],
      nodes: [node.key],
      text,
    }));
  });
}

/** Nothing stands on the drawing without a tie. */
function drawnNodes({ ecomap }: MapState, ties: ReadonlyMap<string, EcomapTie>): readonly EcomapNode[] {
  const keys = new Set([...ties.values()].map(({ node }) => node));
  return ecomap.nodes.filter(({ key }) => keys.has(key));
}

function drawn({ ecomap }: MapState): ReadonlyMap<string, EcomapTie> {
  return new Map(
    ecomap.ties.filter(({ hidden }) => !hidden).map((tie) => [`${tie.node} ${tie.memberId ?? ''}`, tie]),
  );
}

/** As the drawing shows it: 強い・緊張あり・支援が届く. */
function wordsOf({ strength, stress, direction, since }: EcomapTie): string {
  return [
    { strong: '強い', usual: 'ふつう', weak: '弱い', cutoff: '途切れている' }[strength],
    ...(stress ? ['緊張がある'] : []),
    ...(direction === 'none'
      ? []
      : [{ in: '世帯へ支援', out: '世帯から支援', both: '互いに支援' }[direction]]),
    ...(since === null ? [] : [`${String(partsOf(since).year)}年から`]),
  ].join('・');
}
