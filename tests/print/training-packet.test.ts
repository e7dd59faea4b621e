import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FormView } from '../../domain/print/document-view.ts';
import { foldProse } from '../../domain/text/fold.ts';
import { renderDocument } from '../../renderer/print/render.tsx';
import { openTestOffice } from '../fixtures/core.ts';
import { kept, registerCase, shared } from '../fixtures/register-case.ts';
import { assetBase, openBrowser, print } from './printing.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

test.each([
  ['empty', '10.5'],
  ['usual', '12'],
  ['extreme', '14'],
] as const)(
  'the de-identified packet, %s, in letters of %s points, is whole and names nobody',
  async (size, points) => {
    const office = await openTestOffice();
    const settings = await office.call('settings.get', {});
    await office.call('settings.set', { ...settings, paperFontSize: points });
    await registerCase(office, size);
    const { cases } = await office.call('case.list', { status: 'all', text: '', sort: 'number' });
    const own = cases.find(({ householdLabel }) => !householdLabel.includes('別件'));
    if (own === undefined) throw new Error('no case');
    const { members } = await office.call('household.get', { id: own.householdId });
    const request = { kind: 'training-packet' as const, meetingId: null, caseIds: [own.id] };
    const view = (await office.call('print.issue', { request, way: 'pdf', recipient: '' })) as FormView;
    const printed = await print(browser, renderDocument(view, { assetBase }));
    const folder = process.env['PAPERS'];
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `training-${size}-${points}.pdf`), printed.pdf);
    }
    const { pages, fonts, failed, overflowing, pdf } = printed;
    expect([failed, overflowing]).toEqual([[], []]);
    expect(pdf.includes('/StructTreeRoot')).toBe(true);
    const families = fonts.map((font) => font.replace(/^[A-Z]{6}\+/u, ''));
    expect(
      families.filter((family) => !/^(?:BIZUDPGothic-|ShipporiAntique-|IPAmjMincho)/u.test(family)),
    ).toEqual([]);
    pages.forEach((page, index) => {
      for (const words of [
        `${String(index + 1)}/${String(pages.length)}`,
        '取扱注意',
        view.printNumber ?? 'no number',
      ])
        expect(page).toContain(words);
    });
    expect(pages.join('')).not.toContain('自動では判断できなかったこと');
    expect(pages[0]).toContain('事例1世帯人続柄');
    const text = foldProse(pages.join(''));
    const names = members
      .flatMap(({ name, kana }) => [name, kana, ...name.split(/[\s　]+/u)])
      .concat('由良', '県北保健', '見本町', own.caseNumber)
      .map(foldProse)
      .filter((name) => name.length > 1);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(pages.join('')).not.toContain(kept);
    if (size !== 'empty') expect(pages.join('')).toContain(shared);
  },
);
