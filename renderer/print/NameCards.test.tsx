import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NameCards } from './NameCards.tsx';

const card = { agency: '見本町社会福祉協議会', post: '主任', name: '織部 梢' };

/** Size of the large letters, in points. */
function sizeOf(name: string): number {
  const html = renderToStaticMarkup(<NameCards cards={[{ ...card, name }]} />);
  return Number(/name-card-name" style="font-size:(\d+)pt/u.exec(html)?.[1]);
}

test('a usual name is as large as a card allows, a long one still larger than the agency', () => {
  expect(sizeOf('織部 梢')).toBe(54);
  expect(sizeOf('アレクサンドリーナ・マリアナ・'.repeat(3).slice(0, 40))).toBeGreaterThan(16);
  expect(sizeOf('FERNANDEZ GARCIA MARIA DE LOS ANGELES')).toBeGreaterThan(20);
});

test('who is not known by name sits behind the name of the agency', () => {
  const html = renderToStaticMarkup(<NameCards cards={[{ ...card, name: '' }]} />);
  expect(html.match(/見本町社会福祉協議会/gu)).toHaveLength(1);
  expect(html).toMatch(/name-card-name"[^>]*><span class="text">見本町社会福祉協議会/u);
});
