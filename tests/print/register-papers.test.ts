import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../domain/contract/office.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { FormView } from '../../domain/print/document-view.ts';
import { renderDocument } from '../../renderer/print/render.tsx';
import { openTestOffice } from '../fixtures/core.ts';
import { decidedPlan } from '../fixtures/plans.ts';
import { recipientOf } from '../fixtures/recipient.ts';
import { day, openCase } from '../fixtures/records.ts';
import { kept, registerCase, shared, type CaseSize } from '../fixtures/register-case.ts';
import { assetBase, openBrowser, print, type Printed } from './printing.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Sheet {
  readonly name: string;
  readonly isHandout: boolean;
  readonly view: FormView;
  readonly printed: Printed;
}

/** Every paper from the register on a case, as the office would print it. */
async function sheetsOf(size: CaseSize, paperFontSize: Settings['paperFontSize']): Promise<Sheet[]> {
  const office = await openTestOffice();
  const settings = await office.call('settings.get', {});
  await office.call('settings.set', { ...settings, paperFontSize });
  const { requests } = await registerCase(office, size);
  const sheets: Sheet[] = [];
  for (const request of requests) {
    const view = (await office.call('print.issue', {
      request,
      way: 'pdf',
      recipient: recipientOf(request),
    })) as FormView;
    const isHandout = isHandedOut(request);
    const printed = await print(browser, renderDocument(view, { assetBase }));
    const name = `${request.kind}${isHandout ? ' handed out' : ''}`;
    sheets.push({ name, isHandout, view, printed });
  }
  return sheets;
}

function isHandedOut(request: PrintRequest): boolean {
  return (
    ('use' in request && request.use === 'handout') ||
    ('to' in request && request.to === 'agency') ||
    request.kind === 'cooperation-request'
  );
}

/** How every label and value of the fields begins, and the heads of the tables, as a PDF holds them. */
function labelsOf({ parts }: FormView): string[] {
  return (
    parts
      .flatMap((part) => {
        if (part.type === 'fields') return part.fields.flatMap(({ label, value }) => [label, value]);
        return part.type === 'table' ? part.columns.map(({ head }) => head) : [];
      })
      // Enough to find it by, and too little to be cut by the end of a page.
      .map((text) => [...text].slice(0, 40).join(''))
      .map((text) => text.replaceAll(/\s|\u{E0102}/gu, ''))
  );
}

describe.each([
  ['empty', '10.5'],
  ['usual', '14'],
  ['extreme', '12'],
] as const)('papers on a case, %s, in letters of %s points', (size, points) => {
  test('are whole, marked and searchable, and hold nothing that must stay', async () => {
    for (const { name, isHandout, view, printed } of await sheetsOf(size, points)) {
      const { pages, fonts, failed, overflowing, pdf } = printed;
      const text = pages.join('');
      expect(pdf.includes('/StructTreeRoot'), name).toBe(true);
      if (view.kind === 'face-sheet') expect(pages, name).toHaveLength(1);
      // A date is not torn apart.
      if (view.kind === 'transfer')
        expect(
          printed.lines.filter((line) => /月\d+日.\d{4}$/u.test(line)),
          name,
        ).toEqual([]);
      expect([failed, overflowing], name).toEqual([[], []]);
      pages.forEach((page, index) => {
        for (const words of [
          `${String(index + 1)}/${String(pages.length)}`,
          view.title,
          '取扱注意',
          view.issuedOn,
          view.printNumber ?? 'no number',
        ])
          expect(page, name).toContain(words);
        expect(page, name).not.toContain('要回収');
        if (view.handout !== null) {
          const { issuer, recipient } = view.handout;
          const words = `発行者${issuer}お渡し先${[...recipient].slice(0, 40).join('')}`;
          expect(page, name).toContain(words.replaceAll(/\s/gu, ''));
        }
      });
      const families = fonts.map((font) => font.replace(/^[A-Z]{6}\+/u, ''));
      expect(
        families.filter((family) => !/^(?:BIZUDPGothic-|ShipporiAntique-|IPAmjMincho)/u.test(family)),
        name,
      ).toEqual([]);
      expect(text, name).not.toMatch(/[\u2E80-\u2FDF]/u);
      for (const label of labelsOf(view)) expect(text, name).toContain(label);
      if (view.kind !== 'case-register') expect(text, name).not.toContain('別件隣人');
      if (isHandout) {
        expect(text, name).not.toContain(kept);
        expect(text, name).not.toContain('未同意次郎');
        expect(view.approvals, name).toEqual([]);
      }
    }
  });
});

test('what a plan kept from its reader says is in the PDF of no handout', async () => {
  const office = await openTestOffice();
  const consented = { consentStatus: 'written', consentOn: day('2026-11-01') } as const;
  const { id: caseId } = await openCase(office, {}, consented);
  const planId = await decidedPlan(office, caseId, {
    shareScope: 'council',
    vision: kept,
    goals: [{ id: null, term: 'short', text: `${kept}（目標）`, dueOn: null, issueIds: [] }],
    roles: [],
  });
  const transfer = { kind: 'transfer', caseId, to: 'agency', recipientAgencyId: null } as const;
  const printed = async (request: PrintRequest): Promise<string> => {
    const view = await office.call('print.issue', { request, way: 'pdf', recipient: recipientOf(request) });
    return (await print(browser, renderDocument(view, { assetBase }))).pages.join('');
  };
  expect(await printed({ kind: 'support-plan', planId, use: 'office' })).toContain(kept);
  await expect(printed({ kind: 'support-plan', planId, use: 'handout' })).rejects.toThrow('stays-council');
  for (const request of [
    { kind: 'face-sheet', caseId, use: 'handout' },
    { ...transfer, recipient: '隣町', reason: '', exceptionReason: '' },
  ] as const) {
    const text = await printed(request);
    expect([text.includes(kept), text.includes('支援会議限定の記録1件')]).toEqual([false, true]);
  }
});

test('the usual papers take the pages they should, and hold what they are for', async () => {
  const sheets = await sheetsOf('usual', '10.5');
  const of = (name: string): Sheet => {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no ${name}`);
    return sheet;
  };
  const pagesOf = (name: string): number => of(name).printed.pages.length;
  const textOf = (name: string): string => of(name).printed.pages.join('');
  expect([pagesOf('face-sheet'), pagesOf('face-sheet handed out')]).toEqual([1, 1]);
  expect(pagesOf('cooperation-request handed out')).toBe(1);
  expect(pagesOf('intake-visit')).toBe(2);
  expect(of('case-register').printed.papers).toEqual([[297, 210]]);
  expect(textOf('case-register')).not.toContain('見本町1番地');
  expect(textOf('contact-notes handed out')).toContain(shared);
  expect(textOf('contact-notes')).toContain(`${kept}（通報者）`);
  expect(of('contact-notes handed out').view.leftOut.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
  expect(textOf('face-sheet')).toContain('大きな犬');
  expect(textOf('face-sheet handed out')).not.toContain('大きな犬');
  expect(textOf('transfer handed out')).toContain('大きな犬');
  expect(textOf('assessment')).toContain('（未記入）');
});
