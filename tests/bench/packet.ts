import { performance } from 'node:perf_hooks';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../build/node-host/chromium.ts';
import { startOfficeHost, type OfficeHost } from '../../build/node-host/office-host.ts';
import { renderPdf } from '../../build/node-host/pdf.ts';
import { nodeHostOrigin } from '../../build/node-host/serve-context.ts';
import type { InputOf } from '../../domain/contract/index.ts';
import { renderDocument } from '../../renderer/print/render.tsx';
import type { Caller } from '../fixtures/core.ts';
import { seat } from '../fixtures/packets.ts';
import { addMeeting, addNote, openCase } from '../fixtures/records.ts';
import { summaryOf, type BenchRow } from './measure.ts';

const cases = 30;
const notesOfEach = 6;
const rounds = 9;

/**
 * From 「PDFに保存する」 to the file, for a packet of thirty cases whose preview has been shown, against Chromium printing
 * the same static page alone.
 */
export async function measurePacket(folder: string): Promise<BenchRow> {
  const place = join(mkdtempSync(join(folder, 'packet-')), 'packet.pdf');
  const host = startPrintingHost(folder, place);
  const browser = await launchChromium({ headless: true });
  try {
    const request = await thirtyCases(host);
    const { copies } = await host.call('print.preview', { request });
    const html = renderDocument(
      await host.call('print.view', { request }),
      { assetBase: nodeHostOrigin },
      copies,
    );
    const alone = () => renderPdf(browser, host.server, html);
    const ours = () => host.call('print.savePdf', { request, recipient: '', copies });
    const pairs: { time: number; aloneTime: number }[] = [];
    // The first round of each warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const pair = { time: await timeOf(ours), aloneTime: await timeOf(alone) };
      if (round > 0) pairs.push(pair);
    }
    const summary = summaryOf(pairs.map(({ time }) => time));
    const baselineP50ms = summaryOf(pairs.map(({ aloneTime }) => aloneTime)).p50ms;
    return {
      name: `packet of ${String(cases)} cases`,
      scale: `${String(cases)} cases, ${String(cases * notesOfEach)} notes`,
      baseline: 'Chromium printing the same static page alone',
      ...summary,
      baselineP50ms,
      // Of each pair by itself: what else the machine does meets both alike.
      ratio: summaryOf(pairs.map(({ time, aloneTime }) => time / aloneTime)).p50ms,
    };
  } finally {
    await browser.close();
    await host.close();
  }
}

async function thirtyCases({ call }: OfficeHost): Promise<InputOf<'print.view'>['request']> {
  const office: Caller = { call: (name, input) => call(name, input) };
  await call('office.create', {
    municipality: '見本町',
    staffName: '見本 花子',
    passphrase: 'きのう麦わら帽子を三つ買った',
  });
  const { id: meetingId } = await addMeeting(office, 'art106-6');
  for (let number = 1; number <= cases; number += 1) {
    const { id: caseId } = await openCase(office, { name: `架空 ${String(number)}郎` });
    for (let note = 0; note < notesOfEach; note += 1)
      await addNote(office, caseId, {
        body: '玄関先で十分ほど話した。畑の話で表情がゆるむ。次は苗を持って行く。母の受診は続いている。',
        shareScope: 'council',
      });
    await call('meeting.addCase', {
      meetingId,
      caseId,
      kind: 'new',
      legalBasis: 'art106-6',
      exceptionReason: '',
      questions: '訪問の窓口を一つにするか\n参加の場の候補',
    });
  }
  const readers = await seat(office, meetingId, [{ name: '織部 梢' }]);
  return {
    kind: 'packet',
    meetingId,
    sheets: ['programme', 'attendees', 'case-sheets', 'household-maps', 'roles'],
    readers,
  };
}

function startPrintingHost(folder: string, place: string): OfficeHost {
  return startOfficeHost({
    dependencies: {
      officeFolder: join(folder, 'packet-office'),
      practiceFolder: join(folder, 'packet-practice'),
      appVersion: '0',
      checkOutput: false,
    },
    dialogs: {
      pickFolder: () => Promise.resolve(null),
      pickResidentTable: () => Promise.resolve(null),
      pickFiles: () => Promise.resolve([]),
      pickSavePlace: () => Promise.resolve(place),
    },
    drives: () => Promise.resolve([]),
  });
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}
