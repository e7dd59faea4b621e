import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Partnership } from '../kinship/ties.ts';
import { layoutGenogram } from './layout.ts';
import { boxOf, overlaps } from './metrics.ts';
import { sampleFamilies } from './sample-families.ts';
import type { Box, GenogramInput, GenogramLayout, GenogramPerson, Point } from './types.ts';

describe('layoutGenogram', () => {
  it.each(Object.entries(sampleFamilies))('keeps every promise for %s', (_, input) => {
    const layout = layoutGenogram(input);
    expect(layout.problems).toEqual([]);
    expectPromises(input, layout);
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

  it('keeps every promise for random families', () => {
    fc.assert(
      fc.property(randomFamily(), (input) => {
        expectPromises(input, layoutGenogram(input));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every promise where some were moved by hand', () => {
    const place = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -200, max: 200 }),
    });
    const moved = fc.dictionary(fc.constantFrom('p0', 'p1', 'p2', 'p3', 'nobody'), place);
    fc.assert(
      fc.property(randomFamily(), moved, (input, places) => {
        const moving = { ...input, moved: places };
        expectPromises(moving, layoutGenogram(moving));
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(randomFamily(), (input) => {
        const reversed = {
          ...input,
          persons: input.persons.toReversed(),
          partnerships: input.partnerships
            .map((tie) => ({ ...tie, personA: tie.personB, personB: tie.personA }))
            .toReversed(),
          parentages: input.parentages.toReversed(),
          siblingGroups: input.siblingGroups.map((group) => group.toReversed()).toReversed(),
          residents: input.residents.toReversed(),
        };
        expect(layoutGenogram(reversed)).toEqual(layoutGenogram(input));
      }),
      { numRuns: 60 },
    );
  });
});

const EMPTY: GenogramInput = {
  persons: [],
  partnerships: [],
  parentages: [],
  siblingGroups: [],
  principal: '',
  residents: [],
};

function expectPromises(input: GenogramInput, layout: GenogramLayout): void {
  expect(layout.nodes.map(({ id }) => id).toSorted()).toEqual(input.persons.map(({ id }) => id).toSorted());
  expectNoOverlap(layout);
  expectEveryTieOnce(input, layout);
  expectEnclosure(input, layout);
  for (const { path } of [...layout.unions, ...layout.descents]) {
    for (const { x, y } of path) expect(isWithin(layout, x, y)).toBe(true);
  }
  expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
}

function expectNoOverlap(layout: GenogramLayout): void {
  layout.nodes.forEach((node, index) => {
    for (const other of layout.nodes.slice(0, index)) {
      expect(overlaps(boxOf(node), boxOf(other)), `${node.id} covers ${other.id}`).toBe(false);
    }
  });
}

function expectEveryTieOnce(input: GenogramInput, layout: GenogramLayout): void {
  const left = new Set(layout.problems.map(({ id }) => id));
  const unions = layout.unions.filter(({ kind }) => kind !== 'parents').map(({ id }) => id);
  expect(unions.toSorted()).toEqual(
    input.partnerships
      .map(({ id }) => id)
      .filter((id) => !left.has(id))
      .toSorted(),
  );
  const drawn = layout.descents.flatMap(({ parentages }) => parentages);
  expect(drawn.toSorted()).toEqual(
    input.parentages
      .map(({ id }) => id)
      .filter((id) => !left.has(id))
      .toSorted(),
  );
}

function expectEnclosure(input: GenogramInput, layout: GenogramLayout): void {
  if (layout.enclosure === null) return;
  const loops = flatten(layout.enclosure.path);
  for (const node of layout.nodes) {
    const isResident = input.residents.includes(node.id);
    for (const point of grid(boxOf(node))) {
      expect(isInside(loops, point), `${node.id} at ${JSON.stringify(point)}`).toBe(isResident);
    }
  }
}

/** Within the drawn box, a little inside its edge. */
function grid({ left, top, right, bottom }: Box): Point[] {
  const inset = 4;
  const xs = [left + inset, (left + right) / 2, right - inset];
  const ys = [top + inset, (top + bottom) / 2, bottom - inset];
  return xs.flatMap((x) => ys.map((y) => ({ x, y })));
}

function flatten(path: string): Point[][] {
  return path.split('Z').flatMap((part) => {
    const points = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    const loop: Point[] = [];
    for (let index = 0; index + 2 < points.length; index += 2) {
      const [a, control, b] = points.slice(index, index + 3);
      if (!a || !control || !b) continue;
      for (const t of [0, 0.25, 0.5, 0.75]) {
        const at = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t ** 2 * r;
        loop.push({ x: at(a.x, control.x, b.x), y: at(a.y, control.y, b.y) });
      }
    }
    return loop.length === 0 ? [] : [loop];
  });
}

function isInside(loops: readonly (readonly Point[])[], point: Point): boolean {
  let crossed = 0;
  for (const loop of loops) {
    loop.forEach((a, index) => {
      const b = loop[(index + 1) % loop.length] ?? a;
      if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x)
        crossed += 1;
    });
  }
  return crossed % 2 === 1;
}

function isWithin({ x, y, width, height }: GenogramLayout, px: number, py: number): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

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

function randomFamily(): fc.Arbitrary<GenogramInput> {
  return fc.integer({ min: 1, max: 14 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `p${String(index)}`);
    const anyone = fc.constantFrom(...ids, ...(count > 2 ? [] : ['nobody']));
    const persons = fc.tuple(...ids.map(randomPerson));
    const partnership = fc.record({
      personA: anyone,
      personB: anyone,
      kind: fc.constantFrom<Partnership['kind']>('married', 'cohabiting', 'engaged'),
      state: fc.constantFrom<Partnership['state']>('together', 'separated', 'divorced', 'widowed'),
    });
    const parentage = fc.record({
      child: anyone,
      parent: anyone,
      kind: fc.constantFrom<'birth' | 'adopted' | 'foster' | 'step'>(
        'birth',
        'birth',
        'birth',
        'adopted',
        'foster',
        'step',
      ),
    });
    return fc.record({
      persons,
      partnerships: fc
        .array(partnership, { maxLength: 5 })
        .map((ties) => ties.map((tie, index) => ({ ...tie, id: `u${String(index)}` }))),
      parentages: fc
        .array(parentage, { maxLength: 14 })
        .map((ties) => ties.map((tie, index) => ({ ...tie, id: `d${String(index)}` }))),
      siblingGroups: fc.array(fc.uniqueArray(anyone, { maxLength: 3 }), { maxLength: 1 }),
      principal: fc.constant('p0'),
      residents: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 7 }),
    });
  });
}

function randomPerson(id: string): fc.Arbitrary<GenogramPerson> {
  return fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('林 崇', '市原 大地', 'Alexander Maximilian Featherstonehaugh', ''),
    sex: fc.constantFrom<GenogramPerson['sex']>('male', 'female', 'other', 'unknown'),
    birth: fc.option(fc.integer({ min: 1920, max: 2025 }).map((year) => `${String(year)}-06-01`)),
  });
}
