import { expect, test } from 'vitest';
import type { Member } from '../contract/household.ts';
import { registerDifferences } from './registered.ts';

type Place = { number: string; relationship: string[]; relationshipText: string } | null;

const member = (name: string, relationship: string[], registered: Place) =>
  ({ name, relationship, isHead: relationship.join() === '02', registered }) as unknown as Member;
const place = (number: string, ...relationship: string[]): Place => ({
  number,
  relationship,
  relationshipText: '',
});
const household = (number: string, ...people: [name: string, here: boolean][]) => ({
  number,
  address: '',
  members: people.map(([name, here]) => ({
    personId: name as Member['personId'],
    name,
    relationship: [],
    relationshipText: '',
    here,
  })),
});

test('the same people with the same 続柄 differ in nothing', () => {
  const members = [member('父', ['02'], place('10', '02')), member('子', ['20'], place('10', '20'))];
  expect(registerDifferences({ members, registered: [household('10', ['父', true], ['子', true])] })).toEqual(
    [],
  );
});

test('another household, nobody here, nobody there and another 続柄 are each said', () => {
  const members = [
    member('父', ['02'], place('10', '02')),
    member('妻', ['14'], place('10', '12')),
    member('母', ['52'], place('11', '02')),
    member('居候', ['99'], null),
  ];
  const registered = [
    household('10', ['父', true], ['妻', true], ['長女', false]),
    household('11', ['母', true]),
  ];
  expect(registerDifferences({ members, registered })).toEqual([
    { kind: 'relationship', name: '妻', registered: ['12'], here: ['14'] },
    { kind: 'elsewhere', name: '母', number: '11' },
    { kind: 'unregistered', name: '居候' },
    { kind: 'not-here', name: '長女', number: '10' },
  ]);
});

test('without a registered head the household with most members counts; without any, nothing is said', () => {
  const members = [
    member('兄', ['71'], place('10', '02')),
    member('弟', ['74'], place('11', '02')),
    member('妹', ['84'], place('11', '84')),
  ];
  const registered = [household('10', ['兄', true]), household('11', ['弟', true], ['妹', true])];
  expect(registerDifferences({ members, registered })).toMatchObject([
    { kind: 'elsewhere', name: '兄', number: '10' },
    { kind: 'relationship', name: '弟' },
  ]);
  expect(registerDifferences({ members: [member('父', ['02'], null)], registered: [] })).toEqual([]);
});
