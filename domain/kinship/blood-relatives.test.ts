import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bloodRelatives } from './blood-relatives.ts';
import type { ParentageKind } from './ties.ts';

const child = (name: string, parent: string, kind: ParentageKind = 'birth') => ({
  child: name,
  parent,
  kind,
});

test('cousins, uncle and niece and brothers are of one blood, partners and in-laws are not', () => {
  const related = bloodRelatives({
    parentages: [
      child('父', '祖父'),
      child('叔父', '祖父'),
      child('子', '父'),
      child('いとこ', '叔父'),
      child('子', '母'),
    ],
    siblingGroups: [],
  });
  expect(related('子', 'いとこ')).toBe(true);
  expect(related('叔父', '子')).toBe(true);
  expect(related('祖父', 'いとこ')).toBe(true);
  expect(related('父', '母')).toBe(false);
  expect(related('母', 'いとこ')).toBe(false);
});

test('adoption, fostering and step parents make no blood', () => {
  const related = bloodRelatives({
    parentages: [
      child('養子', '父', 'adopted'),
      child('里子', '父', 'foster'),
      child('継子', '父', 'step'),
      child('実子', '父'),
    ],
    siblingGroups: [],
  });
  for (const other of ['養子', '里子', '継子']) expect(related('実子', other)).toBe(false);
});

test('brothers and sisters without recorded parents share them', () => {
  const related = bloodRelatives({
    parentages: [child('甥', '弟')],
    siblingGroups: [
      ['兄', '弟'],
      ['よその姉', 'よその妹'],
    ],
  });
  expect(related('兄', '甥')).toBe(true);
  expect(related('兄', 'よその姉')).toBe(false);
});

test('ends and is mutual whatever the records say, circles too', () => {
  const name = fc.constantFrom('甲', '乙', '丙', '丁', '戊');
  const parentages = fc.array(
    fc.tuple(name, name).map(([a, b]) => child(a, b)),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(parentages, name, name, (ties, a, b) => {
      const related = bloodRelatives({ parentages: ties, siblingGroups: [] });
      expect(related(a, b)).toBe(related(b, a));
      expect(related(a, a)).toBe(true);
    }),
  );
});
