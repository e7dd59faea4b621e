import { describe, expect, it } from 'vitest';
import { graphemeLength } from '../text/graphemes.ts';
import { layoutLabel } from './label.ts';
import { LABEL_WIDTH } from './metrics.ts';

describe('layoutLabel', () => {
  it('keeps a usual name on one line at full size', () => {
    expect(layoutLabel('泉 ハル', ['要介護2'])).toMatchObject({
      lines: ['泉 ハル'],
      fontSize: 12,
      notes: ['要介護2'],
    });
  });

  it('breaks between the names before it shrinks', () => {
    expect(layoutLabel('渡部 斉藤次郎左').lines).toEqual(['渡部', '斉藤次郎左']);
  });

  it('shows forty characters whole', () => {
    const name = 'マリアクリスチナデロスサントスゴンザレスイエスペレイラダシルバオリベイラソウザア';
    const label = layoutLabel(name);
    expect(graphemeLength(name)).toBe(40);
    expect(label.lines.join('')).toBe(name);
    expect(label.width).toBeLessThanOrEqual(LABEL_WIDTH);
    expect(label.height).toBeLessThanOrEqual(50);
  });

  it('never parts a character from its variation selector', () => {
    const variant = '邊\u{E0104}';
    const label = layoutLabel(variant.repeat(20));
    expect(label.lines.join('')).toBe(variant.repeat(20));
    for (const line of label.lines) expect(line.startsWith('邊')).toBe(true);
  });

  it('is empty without a name', () => {
    expect(layoutLabel('  ')).toMatchObject({ lines: [], width: 0, height: 0 });
  });

  it('begins no line with a closing bracket', () => {
    const { notes } = layoutLabel('', ['特別養護老人ホーム（施設入所）']);
    expect(notes.join('')).toBe('特別養護老人ホーム（施設入所）');
    for (const line of notes) expect(line).not.toMatch(/^）/u);
  });
});
