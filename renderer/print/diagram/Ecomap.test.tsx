import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { EcomapNode, EcomapTie } from '../../../domain/contract/ecomap.ts';
import type { PersonId } from '../../../domain/contract/scalars.ts';
import type { MapChange } from '../../../domain/contract/household-map.ts';
import { drawEcomap, ecomapSigns, type EcomapPicture } from '../../../domain/ecomap/picture.ts';
import { ecomapWords } from '../../../domain/ecomap/words.ts';
import { pictureOfSample } from '../../../tests/fixtures/pictures.ts';
import { Ecomap } from './Ecomap.tsx';
import { EcomapDrawing } from './EcomapDrawing.tsx';
import { EcomapLegend } from './EcomapLegend.tsx';

const genogram = pictureOfSample('8050');
const people = genogram.layout.nodes.map(({ id }) => id as PersonId);
const strengths = ['strong', 'usual', 'weak', 'cutoff'] as const;
const directions = ['none', 'in', 'out', 'both'] as const;

function pictureOf(count: number, changes: readonly MapChange[] = []): EcomapPicture {
  const nodes = Array.from({ length: count }, (_, index): EcomapNode => ({
    key: `added:${String(index)}`,
    name: `見本の機関 ${String(index)}`,
    category: ['医療', '学校', '近隣'][index % 3] ?? '',
    kind: (['agency', 'person', 'place'] as const)[index % 3] ?? 'agency',
    note: '',
    keyPerson: index === 4,
    rowVersion: 1,
  }));
  const ties = nodes.flatMap(({ key }, index) => [
    tieOf(key, null, index),
    ...(index % 4 === 0 ? [tieOf(key, people[index % people.length] ?? null, index + 1)] : []),
  ]);
  return drawEcomap({
    ecomap: { nodes, ties, moved: {} },
    label: '戸部家',
    genogram,
    category: ({ category }) => category,
    words: ecomapWords,
    changes,
  });
}

function tieOf(node: string, memberId: PersonId | null, index: number): EcomapTie {
  return {
    node,
    memberId,
    strength: strengths[index % 4] ?? 'usual',
    stress: index % 5 === 0,
    direction: directions[index % 4] ?? 'none',
    since: null,
    note: '',
    sources: ['added'],
    contacts: 0,
    lastContactOn: null,
    tasks: [],
    corrected: null,
    hidden: index === 3,
    shareScope: 'consented',
    sensitive: false,
  };
}

const draw = (picture: EcomapPicture): string => renderToStaticMarkup(<Ecomap picture={picture} />);
const found = (markup: string, attribute: string): string[] =>
  [...markup.matchAll(new RegExp(`${attribute}="([^"]*)"`, 'gu'))].map(([, value]) => value ?? '');

describe('Ecomap', () => {
  it.each([0, 1, 8, 40])('of %i draws every tie and node once, but for what was taken off', (count) => {
    const picture = pictureOf(count);
    const markup = draw(picture);
    const expected = Array.from({ length: count }, (_, index) => `added:${String(index)}`);
    const nodes = expected.filter((_, index) => index !== 3);
    expect(found(markup, 'data-node').toSorted()).toEqual(nodes.toSorted());
    const members = expected.filter((_, index) => index % 4 === 0);
    expect(found(markup, 'data-tie')).toHaveLength(nodes.length + members.length);
    expect(new Set(found(markup, 'data-tie')).size).toBe(nodes.length + members.length);
    expect(markup).not.toMatch(/NaN|undefined|Infinity|style=/u);
  });

  it('says nothing by colour alone', () => {
    const markup = draw(pictureOf(40));
    const colours = new Set([...found(markup, 'fill'), ...found(markup, 'stroke')]);
    expect(colours.difference(new Set(['none', 'currentColor', '#fff']))).toEqual(new Set());
  });

  it('draws the family without names in the middle, under its own name', () => {
    const markup = draw(pictureOf(3));
    expect(found(markup, 'data-person').toSorted()).toEqual([...people].toSorted());
    expect(markup).toContain('>戸部家<');
    for (const name of ['ミツ', '茂', '勇'])
      expect(markup.replaceAll(/data-\w+="[^"]*"/gu, '')).not.toContain(name);
  });

  it('marks what differs from an earlier map', () => {
    const change = (kind: MapChange['kind'], node: string): MapChange => ({
      kind,
      subject: 'ecomap',
      personIds: [],
      nodes: [node],
      text: '',
    });
    const markup = draw(pictureOf(3, [change('added', 'added:0'), change('changed', 'added:1')]));
    const tie = (node: string) => markup.split(`data-tie="${node} "`)[1]?.split('data-tie')[0] ?? '';
    expect(tie('added:0')).toContain('>新<');
    expect(tie('added:1')).toContain('>変<');
    expect(draw(pictureOf(3))).not.toMatch(/>[新旧変]</u);
  });

  it('takes the pointer on every tie and node on the screen alone', () => {
    const picture = pictureOf(8);
    expect(draw(picture)).not.toContain('genogram-target');
    const targets = renderToStaticMarkup(<EcomapDrawing picture={picture} hitTargets />);
    expect(targets.match(/genogram-target/gu)).toHaveLength(picture.nodes.length + picture.ties.length);
  });
});

describe('EcomapLegend', () => {
  it('explains the signs in use and no others', () => {
    const signs = (picture: EcomapPicture) =>
      found(renderToStaticMarkup(<EcomapLegend picture={picture} />), 'data-sign');
    expect(signs(pictureOf(0))).toEqual([]);
    expect(signs(pictureOf(1))).toEqual(['strong', 'usual', 'stress', 'in']);
    expect(signs(pictureOf(8))).toEqual([
      ...['strong', 'usual', 'weak', 'cutoff', 'stress', 'in', 'out', 'both', 'keyPerson'],
    ]);
  });

  it('has a sign of its own for each', () => {
    const samples = ecomapSigns.map((sign) =>
      renderToStaticMarkup(
        <EcomapLegend picture={{ ...pictureOf(0), legend: [{ sign, text: '' }] }} />,
      ).replace(/data-sign="\w+"/u, ''),
    );
    expect(new Set(samples).size).toBe(ecomapSigns.length);
  });
});
