import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { genogramSigns, type GenogramPicture } from '../../../domain/genogram/picture.ts';
import { sampleFamilies } from '../../../domain/genogram/sample-families.ts';
import { symbolSets } from '../../../domain/genogram/symbol-sets.ts';
import { mapWords } from '../../../domain/household/map-words.ts';
import { pictureOfSample } from '../../../tests/fixtures/pictures.ts';
import { Genogram } from './Genogram.tsx';
import { GenogramDrawing } from './GenogramDrawing.tsx';
import { GenogramLegend } from './GenogramLegend.tsx';

describe('Genogram', () => {
  it.each(Object.keys(sampleFamilies))('draws %s without style attributes, every person once', (name) => {
    const markup = draw(pictureOfSample(name));
    expect(markup).not.toContain('style=');
    expect(markup).toContain(`role="img" aria-label="${name}"`);
    expect(markup.match(/data-person=/gu)).toHaveLength(sampleFamilies[name]?.persons.length ?? 0);
  });

  it('writes names, ages and notes', () => {
    const markup = draw(pictureOfSample('8050'));
    for (const text of ['戸部 ミツ', '要介護1', 'R4.3没 享年83', '>84<', '同居'])
      expect(markup).toContain(text);
  });

  it('draws the principal double and crosses the dead out', () => {
    const markup = draw(pictureOfSample('8050'));
    const dead = symbolOf(markup, '戸部 勇');
    expect(dead.match(/<rect/gu)).toHaveLength(1);
    expect(dead).toContain('M-18,-18 L18,18');
    expect(dead).not.toContain('>83<');
    expect(symbolOf(markup, '戸部 茂').match(/<rect/gu)).toHaveLength(2);
  });

  it('writes 享年 on white within the cross where McGoldrick has it', () => {
    const dead = symbolOf(draw(pictureOfSample('8050', 'mcgoldrick')), '戸部 勇');
    expect(dead).toMatch(/<path d="M-18,-18[^>]*>.*<rect[^>]*fill="#fff"[^>]*>.*>83</u);
    expect(dead).not.toContain('享年');
  });

  it('fills the symbol of the dead in black with the age in white, where the office has chosen so', () => {
    const picture = pictureOfSample('8050', 'mcgoldrick');
    const filled = draw({ ...picture, symbols: { ...picture.symbols, death: 'filled' } });
    const dead = symbolOf(filled, '戸部 勇');
    expect(dead).toContain('<rect x="-18" y="-18" width="36" height="36" fill="currentColor"');
    expect(dead).not.toContain('M-18,-18');
    expect(dead).toMatch(/<text[^>]*fill="#fff"[^>]*>83</u);
  });

  it('marks a divorce with two strokes and a separation with one', () => {
    expect(draw(pictureOfSample('divorced')).match(/l8,-18/gu)).toHaveLength(2);
    expect(draw(pictureOfSample('several partners')).match(/l8,-18/gu)).toHaveLength(3);
  });

  it('draws adopted children dashed and foster children dotted', () => {
    const markup = draw(pictureOfSample('adopted'));
    expect(markup).toContain('stroke-dasharray="6 4"');
    expect(markup).toContain('stroke-dasharray="1.5 4"');
  });

  it('draws marriages double where the office has chosen so, and no other union', () => {
    const picture = pictureOfSample('divorced');
    const double = draw({ ...picture, symbols: { ...picture.symbols, marriage: 'double' } });
    expect(unionOf(double).match(/<path/gu)).toHaveLength(
      unionOf(draw(picture)).match(/<path/gu)!.length + 1,
    );
  });

  it('draws kin who married double in the set of McGoldrick alone', () => {
    const name = 'uncle and niece';
    expect(pictureOfSample(name).consanguineous).toEqual([]);
    const picture = pictureOfSample(name, 'mcgoldrick');
    expect(picture.consanguineous).toEqual(['槙 誠=槙 綾']);
    expect(draw(picture)).not.toBe(draw({ ...picture, consanguineous: [] }));
    expect(picture.legend.map(({ sign }) => sign)).toContain('consanguineous');
  });

  it('draws an unknown sex as the office chose', () => {
    const picture = pictureOfSample('roommates');
    expect(draw(picture)).toContain('M0,-18 L18,18 L-18,18 Z');
    expect(draw(pictureOfSample('roommates', 'mcgoldrick'))).not.toContain('L18,18 L-18');
  });
});

describe('marks of change', () => {
  const picture = pictureOfSample('8050');
  const union = picture.layout.unions[0]?.id ?? '';
  const marked = draw({ ...picture, marks: { '戸部 茂': 'added', '戸部 ミツ': 'gone', [union]: 'changed' } });

  it('say 新, 旧 and 変 beside what they concern', () => {
    expect(symbolOf(marked, '戸部 茂')).toContain('>新<');
    expect(symbolOf(marked, '戸部 ミツ')).toContain('>旧<');
    expect(marked.split('data-union=')[1]).toContain('>変<');
    expect(draw(picture)).not.toMatch(/>[新旧変]</u);
  });

  it('strike the name of who is no longer there, in grey', () => {
    expect(symbolOf(marked, '戸部 ミツ')).toMatch(/line-through[^>]*>戸部 ミツ/u);
    expect(symbolOf(marked, '戸部 ミツ')).toContain('stroke="#767676"');
    expect(symbolOf(marked, '戸部 茂')).not.toContain('line-through');
  });
});

describe('GenogramDrawing', () => {
  const picture = pictureOfSample('8050');

  it('has no shapes for the pointer and no frames on paper', () => {
    expect(draw(picture)).not.toMatch(/genogram-(?:target|selected|focus)|transparent|data-descent/u);
  });

  it('takes the pointer on every person, union, descent and loss where asked to', () => {
    const markup = renderToStaticMarkup(<GenogramDrawing picture={picture} hitTargets />);
    const { nodes, unions, descents, losses, emotions } = picture.layout;
    const count = [nodes, unions, descents, losses, emotions].reduce((sum, { length }) => sum + length, 0);
    expect(markup.match(/genogram-target/gu)).toHaveLength(count);
    for (const { id } of descents) expect(markup).toContain(`data-descent="${id.replaceAll('>', '&gt;')}"`);
  });

  it('frames what is chosen and where the keyboard is', () => {
    const markup = renderToStaticMarkup(
      <GenogramDrawing picture={picture} selected={{ kind: 'person', id: '戸部 茂' }} focusId="戸部 ミツ" />,
    );
    expect(symbolOf(markup, '戸部 茂')).toContain('genogram-selected');
    expect(symbolOf(markup, '戸部 ミツ')).toContain('genogram-focus');
    expect(markup.match(/genogram-(?:selected|focus)/gu)).toHaveLength(2);
  });
});

describe('GenogramLegend', () => {
  it('explains the signs in use and no others', () => {
    const picture = pictureOfSample('8050');
    expect(picture.legend.map(({ sign }) => sign)).toEqual([
      'male',
      'female',
      'principal',
      'keyPerson',
      'deceased',
      'residents',
    ]);
    const markup = renderToStaticMarkup(<GenogramLegend picture={picture} />);
    expect(markup.match(/<li/gu)).toHaveLength(6);
    expect(markup).not.toContain('style=');
  });

  it.each(Object.keys(symbolSets) as (keyof typeof symbolSets)[])(
    'has a sign of its own for each, %s',
    (set) => {
      const picture = pictureOfSample('8050', set);
      const samples = genogramSigns
        .filter((sign) => !['consanguineous', ...lettered].includes(sign))
        .map((sign) =>
          renderToStaticMarkup(
            <GenogramLegend picture={{ ...picture, legend: [{ sign, text: '' }] }} />,
          ).replace(/data-sign="\w+"/u, ''),
        );
      const alike = samples.filter((sample, index) => samples.indexOf(sample) !== index);
      // ◇ is both other and unknown there, as its own rules have it.
      expect(alike).toHaveLength(set === 'mcgoldrick' ? 1 : 0);
    },
  );

  it('writes letters instead of a sign', () => {
    const picture = pictureOfSample('8050');
    const markup = renderToStaticMarkup(
      <GenogramLegend
        picture={{ ...picture, legend: [{ sign: 'handbook', text: mapWords.handbook, letters: '身・精' }] }}
      />,
    );
    expect(markup).toContain('身・精 手帳');
    expect(markup).not.toContain('<svg');
  });
});

const lettered: readonly string[] = ['careNeed', 'handbook', 'illness', 'role', 'otherMark'];

function draw(picture: GenogramPicture): string {
  return renderToStaticMarkup(<Genogram picture={picture} />);
}

/** The markup of one person's symbol. */
function symbolOf(markup: string, id: string): string {
  return markup.split('data-person=').find((part) => part.startsWith(`"${id}"`)) ?? '';
}

/** The markup of the first union. */
function unionOf(markup: string): string {
  return markup.split('data-union=')[1]?.split('</g>')[0] ?? '';
}
