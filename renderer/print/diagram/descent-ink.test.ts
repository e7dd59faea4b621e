import { expect, test } from 'vitest';
import { inkDescents } from './descent-ink.ts';
import { pointsOf } from './numbers.ts';

/** From the couple at 50, 0 down to a bar at 20 and to a child at x. */
const to = (x: number) => [
  { x: 50, y: 0 },
  { x: 50, y: 20 },
  { x, y: 20 },
  { x, y: 40 },
];

test('children of one kind share trunk and bar, each stretch once', () => {
  const [ink, ...others] = inkDescents([
    { kind: 'birth', path: to(0) },
    { kind: 'birth', path: to(100) },
    { kind: 'birth', path: to(70) },
  ]);
  expect(others).toEqual([]);
  expect(ink?.lines.map((line) => pointsOf(line)).toSorted()).toEqual([
    '0,20 L0,40',
    '0,20 L100,20',
    '100,20 L100,40',
    '50,0 L50,20',
    '70,20 L70,40',
  ]);
});

test('a stretch shared by an own and a foster child is drawn as the own child’s', () => {
  const ink = inkDescents([
    { kind: 'foster', path: to(0) },
    { kind: 'birth', path: to(20) },
  ]);
  expect(ink.find(({ kind }) => kind === 'birth')?.lines).toContainEqual([
    { x: 20, y: 20 },
    { x: 50, y: 20 },
  ]);
  expect(ink.find(({ kind }) => kind === 'foster')?.lines).toEqual([
    [
      { x: 0, y: 20 },
      { x: 20, y: 20 },
    ],
    [
      { x: 0, y: 20 },
      { x: 0, y: 40 },
    ],
  ]);
});

test('lines of twins keep their slope', () => {
  const slanted = [
    { x: 50, y: 20 },
    { x: 30, y: 40 },
  ];
  expect(inkDescents([{ kind: 'birth', path: slanted }])).toEqual([{ kind: 'birth', lines: [slanted] }]);
});
