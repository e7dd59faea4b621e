import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendeeList, packet, programmePaper, roleTable } from '../../tests/fixtures/packet-views.ts';
import { minutes, secretOf, sizes } from '../../tests/fixtures/print-views.ts';
import type { MinutesView } from '../../domain/print/document-view.ts';
import type { PacketView } from '../../domain/print/packet-view.ts';
import { renderDocument, renderRecoveryKey } from './render.tsx';
import { packetWords, words } from './words.ts';

const options = { assetBase: 'app://kasane' };

const documents: readonly (readonly [string, PacketView | MinutesView])[] = Object.entries(sizes).flatMap(
  ([name, size]) => [
    [`packet, ${name}`, packet(size)] as const,
    [`minutes, ${name}`, minutes(size)] as const,
  ],
);

describe.each(documents)('%s', (_, view) => {
  const html = renderDocument(view, options);

  test('is a Japanese page without scripts that may fetch only its own fonts and images', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"\/>/iu);
    expect(html).not.toMatch(/<script|javascript:|\son\w+=/iu);
    expect(policyOf(html)).toBe(
      "default-src 'none'; style-src 'unsafe-inline' app://kasane; font-src app://kasane; img-src app://kasane data:",
    );
  });

  test('begins a page of its own for every case', () => {
    const pages = [...html.matchAll(/class="case-page [^"]*" style="page:([\w-]+)"/gu)].map(
      ([, page]) => page,
    );
    expect(new Set(pages).size).toBe(casesOf(view));
    expect(pages).toHaveLength(casesOf(view));
  });

  test('keeps what belongs to a case on the pages of that case', () => {
    const articles = html
      .split('<article')
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf('</article>')));
    const outside = html.replaceAll(/<article.*?<\/article>/gsu, '');
    articles.forEach((article, index) => {
      const secrets = new Set(article.match(/秘密\d\d番/gu));
      expect([...secrets]).toEqual([secretOf(index)]);
    });
    expect(outside).not.toMatch(/秘密\d\d番/u);
  });

  test('says how many records were left out and why', () => {
    for (const { reason, count } of view.leftOut)
      expect(plain(html)).toContain(`${reason} ${String(count)} ${words.records}`);
    expect(html.includes(words.leftOut)).toBe(view.leftOut.length > 0);
  });
});

test.each([
  [minutes(sizes.usual), true],
  [roleTable(sizes.usual), true],
  [packet(sizes.usual, []), true],
  [programmePaper(sizes.usual), false],
  [attendeeList(sizes.usual), false],
])(
  '$0.kind, which has no number, does not ask to be collected; for the office alone: $1',
  (view, isOffice) => {
    const html = renderDocument(view, options);
    expect(html).toContain(words.handling);
    expect(html.includes(words.handlingReturn)).toBe(false);
    expect(html.includes(words.copyNumber)).toBe(false);
    expect([html.includes(words.handlingOffice), html.includes(packetWords.officeUse)]).toEqual([
      isOffice,
      isOffice,
    ]);
  },
);

test.each([packet(sizes.usual), minutes(sizes.usual)])('no text of a $kind becomes markup', (view) => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '</style><script>x()</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '{}</td>@page{}',
    '<!-- ',
    ']]>&lt;b&gt;',
  );
  const tags = tagsOf(renderDocument(view, options));
  fc.assert(
    fc.property(hostile, (text) => {
      const html = renderDocument(withText(view, text), options);
      expect(tagsOf(html)).toEqual(tags);
    }),
    { numRuns: 20 },
  );
});

test('a case without consent states the reason, a protected address is not shown', () => {
  const [first, second] = renderDocument(packet(sizes.usual), options).split('<article').slice(1);
  expect(first).toContain('本人に会えておらず、家族から生命の危険が伝えられているため');
  expect(second).toContain(words.addressProtected);
  expect(second).not.toContain('1234番地');
});

test('who else may see a record of the case stands below how it was made', () => {
  const [, second] = renderDocument(packet(sizes.usual), options).split('<article');
  expect(second).toContain('<td colSpan="1"><span class="text">電話\n支援会議限定</span></td>');
});

test('a drawing of three generations has what was said beside it', () => {
  const [, , , third] = renderDocument(packet(sizes.usual), options).split('<article');
  expect(third).toMatch(/<div class="beside">.*<svg.*前回からの変化.*世帯員/su);
});

test('a preview says that it may not be handed out', () => {
  expect(plain(renderDocument({ ...minutes(sizes.usual), printNumber: null }, options))).toContain(
    words.preview,
  );
});

test('the recovery key is numbered group by group', () => {
  const html = plain(
    renderRecoveryKey(
      { municipality: '見本町', recoveryKey: 'ABCDE-FGH2J KMNPQ', issuedOn: '令和8年11月20日' },
      options,
    ),
  );
  expect(html).toContain('1ABCDE2FGH2J3KMNPQ');
  expect(html).toContain('令和8年11月20日');
});

test('assets may lie in a folder', () => {
  expect(policyOf(renderDocument(minutes(sizes.empty), { assetBase: 'file:///opt/kasane' }))).toContain(
    'font-src file:;',
  );
});

function casesOf(view: PacketView | MinutesView): number {
  return view.kind === 'minutes'
    ? view.cases.length
    : view.copies.flatMap(({ parts }) => parts).filter(({ type }) => type === 'case-sheet').length;
}

function policyOf(html: string): string | undefined {
  return /Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]?.replaceAll('&#x27;', "'");
}

function plain(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, '');
}

/** The elements and their attributes' names, in order. */
function tagsOf(html: string): string[] {
  return (html.match(/<[/a-z!][^>]*>/giu) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/gu, ''));
}

/** The view with a text put before each of its texts, its kind and the ids of the drawing excepted. */
function withText<View extends PacketView | MinutesView>(view: View, text: string): View {
  const replaced: unknown = JSON.parse(JSON.stringify(view), (key, value: unknown) =>
    typeof value === 'string' && value !== '' && !fixed.has(key) ? `${text}${value}` : value,
  );
  return replaced as View;
}

const fixed = new Set([
  'type',
  'use',
  'mark',
  'kind',
  'state',
  'sign',
  'sex',
  'unknownSex',
  'path',
  'id',
  'from',
  'to',
  'child',
]);

test('a sheet that may tell its reader nothing says so, and claims nothing else', () => {
  const view = packet(sizes.usual);
  const closed = { closed: true, members: [], notes: [], roles: [], questions: [], chiefComplaint: '' };
  const copies = view.copies.map((copy) => ({
    ...copy,
    parts: copy.parts.map((part) =>
      part.type === 'case-sheet' ? { ...part, sheet: { ...part.sheet, ...closed } } : part,
    ),
  }));
  const html = plain(renderDocument({ ...view, copies }, options));
  expect(html).toContain(packetWords.closedSheet);
  for (const claim of [words.noRoles, words.noNotes, words.chiefComplaint]) expect(html).not.toContain(claim);
});
