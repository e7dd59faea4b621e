import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '../contract/scalars.ts';
import { relativesAmong } from './relatives.ts';

const id = (text: string): PersonId => text as PersonId;
const dead = (text: string) => ({ id: id(text), isDead: true });
const gone = (text: string) => ({ id: id(text), isDead: false });
const child = (name: string, parent: string) => ({ child: id(name), parent: id(parent) });
const couple = (one: string, other: string) => ({ personA: id(one), personB: id(other) });
const none = { partnerships: [], parentages: [], siblingGroups: [] };

test('the dead, the divorced and the children who moved out stay; somebody without a tie does not', () => {
  const ties = {
    partnerships: [couple('夫', '妻')],
    parentages: [child('長男', '夫')],
    siblingGroups: [[id('夫'), id('弟')]],
  };
  const former = [gone('妻'), gone('長男'), dead('弟'), gone('下宿人')];
  expect([...relativesAmong([id('夫')], former, ties)]).toEqual(['妻', '長男', '弟']);
});

test('the dead tie on, those who live elsewhere do not', () => {
  const ties = {
    ...none,
    parentages: [child('孫', '父'), child('父', '祖母'), child('弟の子', '弟')],
    siblingGroups: [[id('本人'), id('弟')]],
  };
  const former = [dead('父'), dead('祖母'), gone('弟'), gone('弟の子')];
  expect([...relativesAmong([id('孫'), id('本人')], former, ties)]).toEqual(['父', '弟', '祖母']);
});

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const pair = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 });

test('only people who left are added, and each is kin of somebody shown', () => {
  fc.assert(
    fc.property(fc.subarray(names), fc.array(pair), fc.func(fc.boolean()), (present, pairs, isDead) => {
      const former = names
        .filter((name) => !present.includes(name))
        .map((name) => ({ id: id(name), isDead: isDead(name) }));
      const ties = { ...none, parentages: pairs.map(([one = '', other = '']) => child(one, other)) };
      const found = relativesAmong(present.map(id), former, ties);
      const shown = new Set<string>([...present, ...found]);
      for (const relative of found) {
        expect(present).not.toContain(relative);
        expect(pairs.some((one) => one.includes(relative) && one.every((name) => shown.has(name)))).toBe(
          true,
        );
      }
    }),
  );
});
