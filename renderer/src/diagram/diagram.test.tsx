import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KinshipTable } from './KinshipTable.tsx';
import { PanZoomSvg } from './PanZoomSvg.tsx';

describe('PanZoomSvg', () => {
  it('is named, reachable by keyboard and shows the whole drawing first', () => {
    const markup = renderToStaticMarkup(
      <PanZoomSvg viewBox={{ x: -10, y: -20, width: 300, height: 200 }} label="drawing">
        <circle r={5} />
      </PanZoomSvg>,
    );
    expect(markup).toContain('viewBox="-10 -20 300 200"');
    expect(markup).toContain('aria-label="drawing"');
    expect(markup).toContain('tabindex="0"');
    expect(markup).toContain('<g transform="translate(0,0) scale(1)"><circle r="5"></circle></g>');
    expect(markup).not.toContain('style=');
  });
});

describe('KinshipTable', () => {
  it('has a caption, headings and one row a tie', () => {
    const markup = renderToStaticMarkup(
      <KinshipTable
        caption="ties"
        headings={{ person: 'person', relation: 'relation', other: 'other', note: 'note' }}
        rows={[{ id: '1', person: 'a', relation: 'child', other: 'b', note: 'adopted' }]}
      />,
    );
    expect(markup).toContain('<caption>ties</caption>');
    expect(markup.match(/<th scope="col">/gu)).toHaveLength(4);
    expect(markup).toContain('<th scope="row">a</th><td>child</td><td>b</td><td>adopted</td>');
  });
});
