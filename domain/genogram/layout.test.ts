import { describe, expect, it } from 'vitest';
import { layoutGenogram } from './layout.ts';
import { contradictoryFamilies, sampleFamilies } from './sample-families.ts';
import { expectOrder, expectPromises } from '../../tests/fixtures/genogram/promises.ts';
import type { GenogramInput, GenogramLayout, GenogramPerson, GenogramProblem, Point } from './types.ts';

describe('layoutGenogram', () => {
  it.each(Object.entries(sampleFamilies))('keeps every promise for %s', (_, input) => {
    const layout = layoutGenogram(input);
    expect(layout.problems).toEqual([]);
    expectPromises(input, layout);
    if (input.moved === undefined) expectOrder(input, layout);
  });

  it('has more than forty families to show, among them one of sixty persons in five generations', () => {
    expect(Object.keys(sampleFamilies).length).toBeGreaterThan(44);
    const large = layoutGenogram(sample('five generations of sixty'));
    expect(large.nodes).toHaveLength(60);
    expect(generations(large)).toHaveLength(5);
    expect(crossings(large)).toBe(0);
  });

  it.each(Object.entries(contradictoryFamilies))('stands and names what is wrong: %s', (name, input) => {
    const layout = layoutGenogram(input);
    expectPromises(input, layout);
    expect(layout.problems.map(({ reason }) => reason).toSorted()).toEqual(wrongIn[name]);
  });

  it('puts husbands left, children by birth, the principal at the origin', () => {
    const layout = layoutGenogram(sample('three generations'));
    expect(place(layout, '太郎')).toEqual({ x: 0, y: 0 });
    expect(place(layout, '泉 源三').x).toBeLessThan(place(layout, '泉 ハル').x);
    expect(place(layout, '太郎').x).toBeLessThan(place(layout, '泉 佐和子').x);
    const children = ['泉 結衣', '泉 蒼', '泉 ひなた'].map((id) => place(layout, id).x);
    expect(children).toEqual(children.toSorted((a, b) => a - b));
    expect(generations(layout)).toEqual([-1, 0, 1]);
  });

  it('draws two families of origin over five generations without a crossing', () => {
    expect(crossings(layoutGenogram(sample('both families')))).toBe(0);
  });

  it.each([
    'two brothers marry two sisters',
    'children married into three families',
    'both sides, three generations',
  ])('crosses no more lines than it must: %s', (name) => {
    expect(crossings(layoutGenogram(sample(name)))).toBeLessThanOrEqual(name.startsWith('both') ? 0 : 1);
  });

  it('draws each marriage to the same partner with a line and a mark of its own', () => {
    const { unions } = layoutGenogram(sample('married the same partner again'));
    expect(unions).toHaveLength(2);
    expect(new Set(unions.map(({ path }) => path[0]?.y)).size).toBe(2);
    expect(new Set(unions.map(({ mark }) => mark.x)).size).toBe(2);
  });

  it('draws ten unions of one person, the earlier on both sides and further out the later', () => {
    const layout = layoutGenogram(sample('ten unions'));
    expect(layout.unions).toHaveLength(10);
    const x = (id: string) => Math.abs(place(layout, id).x);
    for (let index = 1; index < 5; index += 1)
      expect(x(`相手${String(index)}`)).toBeLessThan(x(`相手${String(index + 1)}`));
  });

  it('hangs the signs of pregnancies and losses among the children by date', () => {
    const layout = layoutGenogram(sample('losses'));
    expect(layout.losses.map(({ kind }) => kind).toSorted()).toEqual([
      'expected',
      'miscarriage',
      'stillbirth',
      'termination',
    ]);
    const inOrder = [...layout.nodes.filter(({ generation }) => generation === 1), ...layout.losses]
      .toSorted((a, b) => a.x - b.x)
      .map((item) => ('kind' in item ? item.kind : item.id));
    expect(inOrder).toEqual(['miscarriage', '細谷 茉莉', 'stillbirth', 'termination', '細谷 葉', 'expected']);
  });

  it('lets fraternal twins come from one point without a bar, triplets too', () => {
    for (const [name, count] of [
      ['fraternal twins', 2],
      ['triplets', 3],
    ] as const) {
      const layout = layoutGenogram(sample(name));
      expect(layout.twinBars).toEqual([]);
      const apexes = layout.descents.map(({ path }) => JSON.stringify(path.at(-2)));
      const most = Math.max(...apexes.map((apex) => apexes.filter((other) => other === apex).length));
      expect(most).toBe(count);
    }
  });

  it('leads several ties of the same two side by side, each from A to B', () => {
    const layout = layoutGenogram(sample('three ties between two people'));
    const own = layout.emotions.filter(({ from, to }) => [from, to].includes('沼田 佳代'));
    expect(new Set(own.map(({ path }) => JSON.stringify(path.toSorted((a, b) => a.y - b.y)))).size).toBe(3);
    for (const { from, path } of layout.emotions) {
      const { x, y } = place(layout, from);
      const start = path[0] ?? { x: NaN, y: NaN };
      expect(Math.hypot(start.x - x, start.y - y)).toBeLessThan(30);
    }
  });

  it('puts earlier partners on the other side, the later further out', () => {
    const layout = layoutGenogram(sample('several partners'));
    const order = layout.nodes.filter(({ generation }) => generation === 0).toSorted((a, b) => a.x - b.x);
    expect(order.map(({ id }) => id)).toEqual(['古賀 里美', '塩見 悦子', '三好 健', '三好 リン']);
  });

  it('hangs the children of a divorce on the side of the parent with whom they live', () => {
    const layout = layoutGenogram(sample('divorced'));
    const [union] = layout.unions;
    const start = layout.descents[0]?.path[0]?.x ?? 0;
    expect(start).toBeLessThan(union?.mark.x ?? 0);
  });

  it('keeps a marriage across generations', () => {
    const layout = layoutGenogram(sample('uncle and niece'));
    expect(place(layout, '槙 誠').y).toBe(place(layout, '槙 綾').y);
    expect(place(layout, '槙 和').y).toBeLessThan(place(layout, '槙 綾').y);
  });

  it('stands those without a tie to the right on the row of the principal', () => {
    const layout = layoutGenogram(sample('roommates'));
    expect(new Set(layout.nodes.map(({ y }) => y))).toEqual(new Set([0]));
    expect(Math.min(...layout.nodes.map(({ x }) => x))).toBe(place(layout, '根岸 勉').x);
  });

  it('encloses nobody who lives alone', () => {
    expect(layoutGenogram(sample('living alone')).enclosure).toBeNull();
  });

  it('joins identical twins', () => {
    expect(layoutGenogram(sample('adopted')).twinBars).toHaveLength(1);
  });

  it('gives two parents without a record of their own a line between them', () => {
    const { unions } = layoutGenogram({
      ...EMPTY,
      persons: ['a', 'b', 'c'].map(stranger),
      principal: 'c',
      parentages: ['a', 'b'].map((parent) => ({ id: parent, child: 'c', parent, kind: 'birth' })),
    });
    expect(unions).toMatchObject([{ from: 'a', to: 'b', kind: 'parents' }]);
  });

  it('leaves places chosen by hand as they are and moves others out of the way', () => {
    const input = sample('8050');
    const layout = layoutGenogram({
      ...input,
      moved: { '原口 由紀': { x: 10, y: 5 }, 原口: { x: 300, y: 200 } },
    });
    expect(place(layout, '原口 由紀')).toEqual({ x: 10, y: 5 });
    expect(place(layout, '原口')).toEqual({ x: 300, y: 200 });
    expectPromises(input, layout);
  });

  it('leaves out what contradicts itself and says so', () => {
    const { problems, descents, unions } = layoutGenogram({
      ...EMPTY,
      persons: ['a', 'b'].map(stranger),
      principal: 'a',
      parentages: [
        { id: '1', child: 'a', parent: 'b', kind: 'birth' },
        { id: '2', child: 'b', parent: 'a', kind: 'birth' },
        { id: '3', child: 'a', parent: 'a', kind: 'birth' },
        { id: '4', child: 'a', parent: 'nobody', kind: 'birth' },
      ],
      partnerships: [{ id: '5', personA: 'nobody', personB: 'a', kind: 'married', state: 'together' }],
      siblingGroups: [['a', 'nobody']],
    });
    expect(problems).toEqual([
      { id: '2', reason: 'descent-cycle' },
      { id: '3', reason: 'tie-to-self' },
      { id: '4', reason: 'unknown-person' },
      { id: '5', reason: 'unknown-person' },
      { id: 'nobody', reason: 'unknown-person' },
    ]);
    expect(descents).toHaveLength(1);
    expect(unions).toEqual([]);
  });

  it('draws nothing for nobody', () => {
    expect(layoutGenogram(EMPTY)).toMatchObject({ nodes: [], unions: [], descents: [], enclosure: null });
  });
});

const wrongIn: Readonly<Record<string, readonly GenogramProblem['reason'][]>> = {
  'cycle of descent': ['descent-cycle', 'parent-younger'],
  'child older than its parent': ['parent-younger'],
  'two biological mothers': ['two-birth-mothers'],
  'unknown, doubled and tied to themselves': [
    'tie-to-self',
    'tie-to-self',
    'unknown-person',
    'unknown-person',
    'unknown-person',
    'unknown-person',
  ],
  'partners who descend from each other': [],
};

const EMPTY: GenogramInput = {
  persons: [],
  partnerships: [],
  parentages: [],
  siblingGroups: [],
  principal: '',
  residents: [],
};

/** Crossings between lines of different parents. */
function crossings(layout: GenogramLayout): number {
  let count = 0;
  layout.descents.forEach((a, index) => {
    for (const b of layout.descents.slice(0, index)) {
      if (a.parents.join() !== b.parents.join() && cross(a.path, b.path)) count += 1;
    }
  });
  return count;
}

function cross(a: readonly Point[], b: readonly Point[]): boolean {
  const levels = (path: readonly Point[]) => segments(path).filter(([p, q]) => p.y === q.y);
  const uprights = (path: readonly Point[]) => segments(path).filter(([p, q]) => p.x === q.x);
  const meet = (level: readonly [Point, Point], upright: readonly [Point, Point]) =>
    between(upright[0].x, level[0].x, level[1].x) && between(level[0].y, upright[0].y, upright[1].y);
  return [
    [a, b],
    [b, a],
  ].some(
    ([p, q]) => p && q && levels(p).some((level) => uprights(q).some((upright) => meet(level, upright))),
  );
}

function segments(path: readonly Point[]): [Point, Point][] {
  return path.slice(1).map((point, index) => [path[index] ?? point, point]);
}

function between(value: number, a: number, b: number): boolean {
  return value > Math.min(a, b) && value < Math.max(a, b);
}

function sample(name: string): GenogramInput {
  return sampleFamilies[name] ?? EMPTY;
}

function place(layout: GenogramLayout, id: string): Point {
  const node = layout.nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(id);
  return { x: node.x, y: node.y };
}

function generations(layout: GenogramLayout): number[] {
  return [...new Set(layout.nodes.map(({ generation }) => generation))].toSorted((a, b) => a - b);
}

function stranger(id: string): GenogramPerson {
  return { id, name: id, sex: 'unknown', birth: null };
}
