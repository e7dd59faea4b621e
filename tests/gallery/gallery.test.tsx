import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { genogramSigns, type GenogramPicture, type GenogramSign } from '../../domain/genogram/picture.ts';
import { contradictoryFamilies, sampleFamilies } from '../../domain/genogram/sample-families.ts';
import type { SymbolSet } from '../../domain/genogram/symbol-sets.ts';
import type { GenogramInput } from '../../domain/genogram/types.ts';
import { Genogram } from '../../renderer/print/diagram/Genogram.tsx';
import { GenogramDrawing } from '../../renderer/print/diagram/GenogramDrawing.tsx';
import { GenogramLegend } from '../../renderer/print/diagram/GenogramLegend.tsx';
import { pointsOf } from '../../renderer/print/diagram/numbers.ts';
import { pictureOfFamily } from '../fixtures/pictures.ts';

const symbolSets = ['domestic', 'mcgoldrick'] as const;
const families = Object.entries(sampleFamilies).flatMap(([name, input]) =>
  symbolSets.map((set) => [name, set, input] as const),
);

describe.each(families)('%s, %s', (name, set, input) => {
  const picture = pictureOfFamily(name, input, set);
  const markup = renderToStaticMarkup(<Genogram picture={picture} />);

  it('draws every person, union, loss and emotional tie once', () => {
    expect(idsIn(markup, 'person')).toEqual(idsOf(input.persons));
    expect(idsIn(markup, 'union')).toEqual(idsOf(picture.layout.unions));
    expect(unionsOfRecord(picture)).toEqual(idsOf(input.partnerships));
    expect(idsIn(markup, 'loss')).toEqual(idsOf(input.pregnancies ?? []));
    expect(idsIn(markup, 'emotion')).toEqual(idsOf(input.emotionalTies ?? []));
  });

  it('draws every descent once, and every parentage in one of them', () => {
    const { descents } = picture.layout;
    const targets = renderToStaticMarkup(<GenogramDrawing picture={picture} hitTargets />);
    expect(idsIn(targets, 'descent')).toEqual(idsOf(descents));
    expect(descents.flatMap(({ parentages }) => parentages).toSorted()).toEqual(idsOf(input.parentages));
    for (const { path } of descents) {
      const end = pointsOf(path.slice(-1));
      expect(markup).toContain(`L${end}`);
    }
  });

  it('explains the signs in use and no others', () => {
    const legend = renderToStaticMarkup(<GenogramLegend picture={picture} />);
    const explained = [...legend.matchAll(/data-sign="(\w+)"/gu)].map(([, sign]) => sign);
    expect(explained).toEqual(genogramSigns.filter((sign) => isUsed(sign, input, picture)));
  });

  it('says nothing by colour alone, places everything and styles nothing', () => {
    const colours = [...markup.matchAll(/(?:fill|stroke)="([^"]*)"/gu)].map(([, colour]) => colour);
    expect(new Set(colours).difference(new Set(['none', 'currentColor', '#fff']))).toEqual(new Set());
    expect(markup).not.toMatch(/NaN|undefined|Infinity|style=/u);
  });

  it('is the same drawing for the same records in another order', () => {
    fc.assert(
      fc.property(shuffled(input), (other) => {
        expect(hashOf(name, other, set)).toBe(hashOf(name, input, set));
      }),
      { numRuns: 4, seed: 4 },
    );
  });
});

describe.each(Object.entries(contradictoryFamilies))('%s', (name, input) => {
  it('still stands, with everybody on it', () => {
    const picture = pictureOfFamily(name, input);
    const markup = renderToStaticMarkup(<Genogram picture={picture} />);
    expect(idsIn(markup, 'person')).toEqual(idsOf(input.persons));
    expect(markup).not.toMatch(/NaN|undefined|Infinity/u);
  });
});

it('has at least forty-four families', () => {
  expect(Object.keys(sampleFamilies).length).toBeGreaterThanOrEqual(44);
});

function idsIn(markup: string, kind: string): string[] {
  return [...markup.matchAll(new RegExp(`data-${kind}="([^"]*)"`, 'gu'))]
    .map(([, id]) => (id ?? '').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
    .toSorted();
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id).toSorted();
}

/** Without those that are drawn only because two people have a child. */
function unionsOfRecord({ layout }: GenogramPicture): string[] {
  return idsOf(layout.unions.filter(({ kind }) => kind !== 'parents'));
}

/** Told from the records, not from what was drawn. */
function isUsed(sign: GenogramSign, input: GenogramInput, picture: GenogramPicture): boolean {
  const { persons, partnerships, parentages, pregnancies = [], emotionalTies = [] } = input;
  const hasSex = (sex: string) => persons.some((person) => person.sex === sex);
  const areTwins = (kind: string) => persons.some(({ twinKind }) => twinKind === kind);
  switch (sign) {
    case 'male':
    case 'female':
      return hasSex(sign);
    case 'otherSex':
      return hasSex('other');
    case 'unknownSex':
      return hasSex('unknown');
    case 'principal':
      return true;
    case 'keyPerson':
      return picture.subjects.some(({ keyPerson }) => keyPerson);
    case 'deceased':
      return persons.some(({ notes }) => notes?.some((note) => note.includes('没')));
    case 'residents':
      return input.residents.length > 1;
    case 'cohabiting':
    case 'engaged':
      return partnerships.some(({ kind }) => kind === sign);
    case 'separated':
    case 'divorced':
      return partnerships.some(({ state }) => state === sign);
    case 'adopted':
    case 'foster':
    case 'step':
      return parentages.some(({ kind }) => kind === sign);
    case 'parents':
    case 'siblings':
      return [...picture.layout.unions, ...picture.layout.descents].some(({ kind }) => kind === sign);
    case 'identicalTwins':
      return areTwins('identical');
    case 'fraternalTwins':
      return areTwins('fraternal');
    case 'consanguineous':
      return picture.consanguineous.length > 0;
    case 'expected':
    case 'stillbirth':
    case 'miscarriage':
    case 'termination':
      return pregnancies.some(({ kind }) => kind === sign);
    case 'close':
    case 'distant':
    case 'conflict':
    case 'cutoff':
    case 'abuse':
      return emotionalTies.some(({ kind }) => kind === sign);
    case 'directed':
      return emotionalTies.some(({ kind, directed }) => directed && kind !== 'abuse');
    default:
      return false;
  }
}

function hashOf(name: string, input: GenogramInput, set: SymbolSet): string {
  const picture = pictureOfFamily(name, input, set);
  return createHash('sha256')
    .update(renderToStaticMarkup(<Genogram picture={picture} />))
    .digest('hex');
}

function shuffled(input: GenogramInput): fc.Arbitrary<GenogramInput> {
  const reordered = <Entry,>(entries: readonly Entry[]): fc.Arbitrary<readonly Entry[]> =>
    fc.shuffledSubarray([...entries], { minLength: entries.length });
  return fc
    .record({
      persons: reordered(input.persons),
      partnerships: reordered(input.partnerships),
      parentages: reordered(input.parentages),
      siblingGroups: reordered(input.siblingGroups),
      residents: reordered(input.residents),
      pregnancies: reordered(input.pregnancies ?? []),
      emotionalTies: reordered(input.emotionalTies ?? []),
    })
    .map((records) => ({ ...input, ...records }));
}
