import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { layoutGenogram } from '../../../domain/genogram/layout.ts';
import { signsIn, type GenogramPicture, type PictureSubject } from '../../../domain/genogram/picture.ts';
import { sampleFamilies } from '../../../domain/genogram/sample-families.ts';
import type { GenogramInput } from '../../../domain/genogram/types.ts';
import { Genogram } from './Genogram.tsx';
import { GenogramLegend } from './GenogramLegend.tsx';

const families = Object.entries(sampleFamilies);

describe('Genogram', () => {
  it.each(families)('draws %s without style attributes, every person once', (name, input) => {
    const markup = renderToStaticMarkup(<Genogram picture={pictureOf(name, input)} />);
    expect(markup).not.toContain('style=');
    expect(markup).toContain(`role="img" aria-label="${name}"`);
    expect(markup.match(/data-person=/gu)).toHaveLength(input.persons.length);
    expect(markup).not.toContain('NaN');
  });

  it('writes names, ages and notes', () => {
    const markup = draw('8050');
    for (const text of ['戸部 ミツ', '要介護1', 'R4.3没 享年83', '>84<', '同居'])
      expect(markup).toContain(text);
  });

  it('draws the principal double and leaves the age of the dead to the notes', () => {
    const dead = symbolOf(draw('8050'), '戸部 勇');
    expect(dead.match(/<rect/gu)).toHaveLength(1);
    expect(dead).toContain('M-18,-18');
    expect(dead).not.toContain('>88<');
    expect(symbolOf(draw('8050'), '戸部 茂').match(/<rect/gu)).toHaveLength(2);
  });

  it('marks a divorce with two strokes and a separation with one', () => {
    expect(draw('divorced').match(/l8,-18/gu)).toHaveLength(2);
    expect(draw('several partners').match(/l8,-18/gu)).toHaveLength(3);
  });

  it('draws adopted children dashed and foster children dotted', () => {
    const markup = draw('adopted');
    expect(markup).toContain('stroke-dasharray="6 4"');
    expect(markup).toContain('stroke-dasharray="1.5 4"');
  });

  it('draws an unknown sex as the office chose', () => {
    const input = sampleFamilies['roommates'] ?? families[0]?.[1];
    if (input === undefined) throw new Error('no sample');
    const picture = pictureOf('roommates', input);
    expect(renderToStaticMarkup(<Genogram picture={picture} />)).toContain('M0,-18 L18,18 L-18,18 Z');
    expect(renderToStaticMarkup(<Genogram picture={{ ...picture, unknownSex: 'diamond' }} />)).not.toContain(
      'L18,18',
    );
  });
});

describe('GenogramLegend', () => {
  it('explains the signs in use and no others', () => {
    const input = sampleFamilies['8050'];
    if (input === undefined) throw new Error('no sample');
    const picture = pictureOf('8050', input);
    expect(picture.legend.map(({ sign }) => sign)).toEqual([
      'principal',
      'deceased',
      'keyPerson',
      'residents',
    ]);
    const markup = renderToStaticMarkup(<GenogramLegend picture={picture} />);
    expect(markup.match(/<li>/gu)).toHaveLength(4);
    expect(markup).not.toContain('style=');
  });
});

function draw(name: string): string {
  const input = sampleFamilies[name];
  if (input === undefined) throw new Error(`no sample ${name}`);
  return renderToStaticMarkup(<Genogram picture={pictureOf(name, input)} />);
}

/** The markup of one person's symbol. */
function symbolOf(markup: string, id: string): string {
  return markup.split('data-person=').find((part) => part.startsWith(`"${id}"`)) ?? '';
}

function pictureOf(title: string, input: GenogramInput): GenogramPicture {
  const layout = layoutGenogram(input);
  const subjects = input.persons.map(({ id, sex, birth, notes }): PictureSubject => ({
    id,
    sex,
    age: birth === null ? '' : String(2026 - Number(birth.slice(0, 4))),
    deceased: notes?.some((note) => note.includes('没')) ?? false,
    principal: id === input.principal,
    keyPerson: id === '戸部 ミツ',
  }));
  const legend = signsIn(layout, subjects).map((sign) => ({ sign, text: sign }));
  return { layout, subjects, unknownSex: 'triangle', title, residentsLabel: '同居', legend };
}
