import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutEcomap } from './layout.ts';
import type { EcomapBox, EcomapInput, EcomapLine } from './types.ts';

const household = { rx: 150, ry: 90 };
const names = [
  '地域包括支援センター',
  '見本町社会福祉協議会',
  '見本中央病院',
  '見本小学校',
  '友人',
  '見本県東部児童相談所（一時保護担当）',
  '訪問看護ステーションあけぼの',
  'サロン',
];

const input = fc
  .record({
    count: fc.integer({ min: 0, max: 40 }),
    long: fc.boolean(),
    categories: fc.integer({ min: 1, max: 6 }),
    moves: fc.array(
      fc.record({
        index: fc.nat(39),
        x: fc.integer({ min: -900, max: 900 }),
        y: fc.integer({ min: -600, max: 600 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ count, long, categories, moves }): EcomapInput => {
    const subjects = Array.from({ length: count }, (_, index) => ({
      key: `added:${String(index).padStart(2, '0')}`,
      name: long
        ? `${names[index % names.length] ?? ''}${'長'.repeat(index % 20)}`
        : (names[index % names.length] ?? ''),
      category: `区分${String(index % categories)}`,
      notes: index % 5 === 0 ? ['★キーパーソン'] : [],
    }));
    return {
      subjects,
      ties: subjects.flatMap(({ key }, index) => [
        { node: key, memberId: null },
        ...(index % 3 === 0 ? [{ node: key, memberId: 'a' }] : []),
      ]),
      household,
      members: { a: { x: -40, y: 10 } },
      moved: Object.fromEntries(
        moves
          .filter(({ index }) => index < count)
          .map(({ index, x, y }) => [subjects[index]?.key ?? '', { x, y }]),
      ),
    };
  });

describe('layoutEcomap', () => {
  it('lets no two boxes overlap unless both were put there by hand', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { boxes } = layoutEcomap(given);
        const byHand = (box: EcomapBox) => Object.hasOwn(given.moved, box.key);
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(0, index)) {
            if (!(byHand(box) && byHand(other)))
              expect(isApart(box, other), `${box.key} ${other.key}`).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the household free and lets no line run over a name', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { boxes, lines } = layoutEcomap({ ...given, moved: {} });
        for (const { x, y, width, height } of boxes) {
          const near = { x: Math.max(0, Math.abs(x) - width / 2), y: Math.max(0, Math.abs(y) - height / 2) };
          expect(Math.hypot(near.x / household.rx, near.y / household.ry)).toBeGreaterThan(1);
        }
        const crossed = lines
          .filter(({ memberId }) => memberId === null)
          .filter((line) => boxes.some((box) => box.key !== line.node && runsOver(line, box)));
        expect(crossed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('draws every tie once, puts what was moved where it was put, and is the same in any order', () => {
    fc.assert(
      fc.property(input, (given) => {
        const layout = layoutEcomap(given);
        expect(layout.boxes.map(({ key }) => key).toSorted()).toEqual(
          given.subjects.map(({ key }) => key).toSorted(),
        );
        const nameOf = (tie: { node: string; memberId: string | null }) =>
          `${tie.node} ${tie.memberId ?? ''}`;
        expect(layout.lines.map(nameOf).toSorted()).toEqual(given.ties.map(nameOf).toSorted());
        for (const [key, place] of Object.entries(given.moved))
          expect(layout.boxes.find((box) => box.key === key)).toMatchObject(place);
        const turned = { ...given, subjects: given.subjects.toReversed(), ties: given.ties.toReversed() };
        expect(layoutEcomap(turned)).toEqual(layout);
        expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
      }),
    );
  });
});

function runsOver({ from, to }: EcomapLine, box: EcomapBox): boolean {
  return Array.from({ length: 41 }, (_, step) => step / 40).some((part) => {
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
    return Math.abs(x - box.x) < box.width / 2 - 1 && Math.abs(y - box.y) < box.height / 2 - 1;
  });
}

function isApart(a: EcomapBox, b: EcomapBox): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
}
