import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coreStopped, toFailure, type CoreClient } from '../../db/host/client.ts';
import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { DocumentView } from '../../domain/print/document-view.ts';
import type { PacketView } from '../../domain/print/packet-view.ts';
import { packet } from '../../tests/fixtures/packet-views.ts';
import { sizes } from '../../tests/fixtures/print-views.ts';
import { orCancelled } from './cancelled.ts';
import { copyPagesOf } from './packet-pages.ts';
import { outcomeOf } from './print-outcome.ts';
import { createShellOperations, type Shell } from './shell-operations.ts';

const request = {
  kind: 'minutes',
  meetingId: '01997a3e-0000-7000-8000-000000000001',
  agendaItemId: null,
};
const pdf = Buffer.from('%PDF-1.7 <</Type /Pages>> <</Type /Page>> <</Type /Page>>');

const view: DocumentView = {
  kind: 'minutes',
  title: '会議録',
  municipality: '見本町',
  section: '福祉課',
  practice: false,
  issuedOn: '令和8年11月20日',
  fontSize: '10.5',
  printNumber: null,
  leftOut: [],
  standing: '案',
  checked: '',
  readOut: '',
  decided: '',
  attendees: [],
  opening: '',
  cases: [],
  closing: '',
  amendments: [],
  approvals: [],
  meeting: { name: '支援会議', basis: '', held: '', place: '', chair: '', recorder: '', confidentiality: '' },
};

let folder = '';
/** What happened, in order. */
let steps: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kasane-shell-'));
  steps = [];
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function shellOperations(changes: Partial<Shell> = {}, answers: Record<string, () => unknown> = {}) {
  const grants = new Map<string, string>();
  const call = vi.fn((name: string, input?: { left?: boolean }) => {
    steps.push(name === 'print.settle' ? `settle ${input?.left === true ? 'left' : 'stayed'}` : name);
    const known: Record<string, () => unknown> = {
      'print.view': () => view,
      'print.issue': () => ({ ...view, printNumber: '8-1' }),
      ...answers,
    };
    return Promise.resolve(known[name]?.());
  });
  const grant = (token: string, path: string) => {
    steps.push('grant');
    grants.set(token, path);
  };
  const core = { call, grant } as unknown as CoreClient;
  const shell: Shell = {
    electron: false,
    pickFolder: () => Promise.resolve(null),
    pickResidentTable: () => Promise.resolve(null),
    pickFiles: () => Promise.resolve([]),
    pickSavePlace: (name) => {
      steps.push(`pick ${name}`);
      return Promise.resolve(join(folder, name));
    },
    drives: () => Promise.resolve([{ path: '/media/hanako/USB', label: 'USB' }]),
    renderPdf: (html) => {
      steps.push(html.includes('8-1') ? 'render issued' : 'render preview');
      return Promise.resolve(pdf);
    },
    renderPng: ({ html, width }) => {
      steps.push(`photograph ${html.includes('8-1') ? 'issued' : 'preview'} ${String(width)}`);
      return Promise.resolve(Buffer.from('PNG'));
    },
    print: () => {
      steps.push('print');
      return Promise.resolve('printed');
    },
    today: () => '2026-11-20' as CivilDate,
    ...changes,
  };
  const { send, cancel } = createShellOperations(core, shell, 'app://kasane');
  return {
    grants,
    call,
    cancel,
    send: (name: string, input: unknown = {}) =>
      send({ type: 'call', id: '1', name, input, commandId: null }),
  };
}

test('a preview issues nothing', async () => {
  const { send } = shellOperations();
  expect(await send('print.preview', { request })).toEqual({
    ok: true,
    value: { pdf: pdf.toString('base64'), pages: 2, copies: [] },
  });
  expect(steps).toEqual(['print.view', 'render preview']);
});

test('a PDF is logged after its place is chosen and before it is written', async () => {
  const { send } = shellOperations();
  expect(await send('print.savePdf', { request, recipient: '見本町社協' })).toEqual({
    ok: true,
    value: { saved: true, pages: 2 },
  });
  expect(steps).toEqual([
    'print.view',
    'pick 会議録 令和8年11月20日.pdf',
    'print.issue',
    'render issued',
    'settle left',
  ]);
  expect(await readFile(join(folder, '会議録 令和8年11月20日.pdf'))).toEqual(pdf);
});

test('a packet whose pages are known is drawn once; else its layout is looked at before', async () => {
  const issued = packet(sizes.empty, []);
  const answers = { 'print.view': () => ({ ...issued, printNumber: null }), 'print.issue': () => issued };
  const asPreviewed: PacketView = {
    ...issued,
    printNumber: null,
    copies: issued.copies.map((copy) => ({ ...copy, number: null, printNumber: null })),
  };
  const known = copyPagesOf(asPreviewed, pdf);
  const inLargerLetters = copyPagesOf({ ...asPreviewed, fontSize: '14' }, pdf);
  const request = { kind: 'packet', meetingId: '01997a3e-0000-7000-8000-000000000001' };
  const drawn: string[] = [];
  const renderPdf = (html: string) => {
    drawn.push(html.includes('visibility: hidden') ? 'layout' : 'pages');
    return Promise.resolve(pdf);
  };
  const { send } = shellOperations({ renderPdf }, answers);
  const save = (copies: unknown) =>
    send('print.savePdf', {
      request: { ...request, sheets: ['programme'], readers: [] },
      recipient: '',
      copies,
    });
  expect(await save(known)).toMatchObject({ ok: true });
  expect(drawn).toEqual(['pages']);
  // Of other copies, of none, or in another size: what was found does not fit.
  for (const copies of [[], [...known, ...known], inLargerLetters]) {
    drawn.length = 0;
    expect(await save(copies)).toMatchObject({ ok: true });
    expect(drawn).toEqual(['layout', 'pages']);
  }
});

test('a PDF that the person gives up is not logged', async () => {
  const { send } = shellOperations({ pickSavePlace: () => Promise.resolve(null) });
  expect(await send('print.savePdf', { request, recipient: '' })).toEqual({
    ok: true,
    value: { saved: false, pages: 0 },
  });
  expect(steps).toEqual(['print.view']);
});

test('nothing is written when the log refuses', async () => {
  const refuse = () => {
    throw new OperationFailure('consent-required');
  };
  const { send } = shellOperations({}, { 'print.issue': refuse });
  expect(await send('print.savePdf', { request, recipient: '' })).toMatchObject({
    error: { code: 'consent-required' },
  });
  expect(await readdir(folder)).toEqual([]);
});

const picture = {
  layout: {
    x: 0,
    y: 0,
    width: 200,
    height: 100,
    nodes: [],
    unions: [],
    descents: [],
    losses: [],
    emotions: [],
  },
  subjects: [],
  symbols: { unknownSex: 'triangle', death: 'cross', marriage: 'single' },
  consanguineous: [],
  title: '世帯図',
  residentsLabel: '',
  expectedLabel: '',
  legend: [],
  marks: {},
};
const map = {
  kind: 'household-map',
  title: '世帯図',
  above: '架空家',
  issuedOn: '令和8年11月20日',
  printNumber: null,
  practice: false,
  leftOut: [],
  handout: null,
  anonymous: false,
  moment: '',
  drawings: [
    {
      kind: 'genogram',
      picture: { ...picture, layout: { ...picture.layout, twinBars: [], enclosure: null } },
    },
  ],
  changes: null,
  doubts: [],
};
const mapAnswers = { 'print.view': () => map, 'print.issue': () => ({ ...map, printNumber: '8-1' }) };
const mapRequest = {
  kind: 'household-map',
  householdId: '01997a3e-0000-7000-8000-000000000001',
  drawings: ['genogram'],
  moment: null,
  compare: null,
  anonymous: false,
  use: 'office',
};
const image = { request: mapRequest, recipient: '', drawing: 0, width: 1000 };

test('a picture is logged after its place is chosen and before it is written, and bears its number', async () => {
  const { send } = shellOperations({}, mapAnswers);
  expect(await send('print.saveImage', { ...image, format: 'svg' })).toEqual({
    ok: true,
    value: { saved: true },
  });
  expect(await send('print.saveImage', { ...image, format: 'png' })).toEqual({
    ok: true,
    value: { saved: true },
  });
  expect(steps).toEqual([
    ...['print.view', 'pick 世帯図 令和8年11月20日.svg', 'print.issue', 'settle left'],
    ...[
      'print.view',
      'pick 世帯図 令和8年11月20日.png',
      'print.issue',
      'photograph issued 1000',
      'settle left',
    ],
  ]);
  const svg = await readFile(join(folder, '世帯図 令和8年11月20日.svg'), 'utf8');
  expect(svg).toMatch(/^<\?xml .*<svg .*8-1.*<\/svg>/su);
  expect(await readFile(join(folder, '世帯図 令和8年11月20日.png'), 'utf8')).toBe('PNG');
});

test('a picture for the clipboard is logged before it is given; whether it was taken the window says', async () => {
  const { send } = shellOperations({}, mapAnswers);
  expect(await send('print.copyImage', image)).toEqual({
    ok: true,
    value: { png: Buffer.from('PNG').toString('base64'), printNumbers: ['8-1'] },
  });
  expect(steps).toEqual(['print.view', 'print.issue', 'photograph issued 1000']);
});

test('of a paper without such a drawing no picture is made, and nothing is logged', async () => {
  const { send } = shellOperations({}, mapAnswers);
  const failure = { error: { code: 'not-found' } };
  expect(await send('print.copyImage', { ...image, drawing: 1 })).toMatchObject(failure);
  const minutes = shellOperations();
  expect(await minutes.send('print.saveImage', { ...image, request, format: 'svg' })).toMatchObject(failure);
  expect(steps).toEqual(['print.view', 'print.view']);
});

test('paper is logged before it is printed', async () => {
  const { send } = shellOperations();
  expect(await send('print.toPrinter', { request, recipient: '' })).toEqual({
    ok: true,
    value: { outcome: 'printed', printNumbers: ['8-1'] },
  });
  expect(steps).toEqual(['print.issue', 'print', 'settle left']);
});

test.each([
  ['given-up', ['print.issue', 'settle stayed']],
  // How far the printer came only the person knows: the copies stay unconfirmed.
  ['failed', ['print.issue']],
] as const)('of a print that is %s the log says what is known', async (outcome, expected) => {
  const { send } = shellOperations({ print: () => Promise.resolve(outcome) });
  expect(await send('print.toPrinter', { request, recipient: '' })).toEqual({
    ok: true,
    value: { outcome, printNumbers: ['8-1'] },
  });
  expect(steps).toEqual(expected);
});

test.each([
  ['print.savePdf', { renderPdf: () => Promise.reject(new Error('no memory')) }],
  ['print.savePdf', { pickSavePlace: () => Promise.resolve(join(folder, 'none', 'a.pdf')) }],
  ['print.toPrinter', { print: () => Promise.reject(new Error('no memory')) }],
] as const)('%s that fails before anything came out says so in the log', async (name, changes) => {
  const { send } = shellOperations(changes);
  expect(await send(name, { request, recipient: '' })).toMatchObject({ ok: false });
  expect([steps.at(-1), await readdir(folder)]).toEqual(['settle stayed', []]);
});

test.each(['print.savePdf', 'print.toPrinter'])(
  '%s that is cancelled leaves nothing behind',
  async (name) => {
    const wait = (_html: string, signal?: AbortSignal) =>
      orCancelled(() => Promise.withResolvers<never>().promise, signal);
    const { send, cancel, call } = shellOperations({ renderPdf: wait, print: wait });
    const answer = send(name, { request, recipient: '' });
    await vi.waitFor(() => expect(call).toHaveBeenCalledWith('print.issue', expect.anything()));
    cancel('1');
    expect(await answer).toMatchObject({ error: { code: 'cancelled' } });
    expect([steps.at(-1), await readdir(folder)]).toEqual(['settle stayed', []]);
  },
);

test.each([
  ['Print job canceled', 'given-up'],
  ['cancelled', 'given-up'],
  ['Print job failed', 'failed'],
  ['Invalid printer settings', 'failed'],
  ['', 'failed'],
])('%j of the system is %s', (reason, outcome) => {
  expect(outcomeOf(reason)).toBe(outcome);
});

test('without a printer nothing is logged', async () => {
  const { send } = shellOperations({ print: null });
  expect(await send('print.toPrinter', { request, recipient: '' })).toMatchObject({
    error: { code: 'unavailable' },
  });
  expect(await send('print.recoveryKey', { recoveryKey: 'ABCD-EFGH-JKMN' })).toMatchObject({
    error: { code: 'unavailable' },
  });
  expect(await send('shell.capabilities')).toEqual({
    ok: true,
    value: { printer: false, electron: false, drives: true },
  });
  expect(steps).toEqual([]);
});

test('the recovery key goes to the printer and nowhere else', async () => {
  const printed: string[] = [];
  const print = (html: string) => {
    printed.push(html);
    return Promise.resolve('printed' as const);
  };
  const { send, call } = shellOperations({ print }, { 'office.status': () => ({ municipality: '見本町' }) });
  expect(await send('print.recoveryKey', { recoveryKey: 'ABCD-EFGH-JKMN' })).toEqual({
    ok: true,
    value: { printed: true },
  });
  expect(printed[0]).toContain('ABCD');
  expect(JSON.stringify(call.mock.calls)).not.toContain('ABCD');
});

test('a chosen folder reaches the window as a token and its last name', async () => {
  const { send, grants } = shellOperations({ pickFolder: () => Promise.resolve('/media/hanako/USB/控え') });
  const answer = await send('file.pickBackupTarget');
  expect(answer).toMatchObject({ ok: true, value: { picked: { label: '控え' } } });
  const [[token, path] = []] = grants;
  expect(path).toBe('/media/hanako/USB/控え');
  expect(answer).toMatchObject({ value: { picked: { token } } });
  expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/u);
  expect(JSON.stringify(answer)).not.toContain('hanako');
});

test('a token is known to the core before the window has it', async () => {
  const { send } = shellOperations();
  await send('file.drives');
  expect(steps).toEqual(['grant', 'office.status']);
});

test('chosen files reach the window as tokens, names and sizes', async () => {
  const path = join(folder, '写真.png');
  await writeFile(path, 'abc');
  const { send, grants } = shellOperations({ pickFiles: () => Promise.resolve([path, path]) });
  const answer = await send('file.pickForAttachment');
  const tokens = [...grants.keys()];
  expect(answer).toEqual({
    ok: true,
    value: { files: tokens.map((token) => ({ token, name: '写真.png', bytes: 3 })) },
  });
  expect([...grants.values()]).toEqual([path, path]);
  const gone = shellOperations({ pickFiles: () => Promise.resolve([join(folder, 'no.png')]) });
  expect(await gone.send('file.pickForAttachment')).toMatchObject({ error: { code: 'folder-unavailable' } });
});

const leaving = {
  id: '01997a3e-0000-7000-8000-000000000002',
  recipient: '見本町社協',
  recipientAgencyId: null,
  legalBasis: 'other',
  purpose: '',
  exceptionReason: '',
};
const stored = {
  'attachment.get': () => ({
    id: leaving.id,
    name: 'a/写真.png',
    parts: 2,
    sha256: createHash('sha256').update('abcabc').digest('hex'),
  }),
  'attachment.issue': () => ({ name: 'a/写真.png', printNumber: '8-1' }),
  'attachment.read': () => ({ content: Buffer.from('abc').toString('base64') }),
};

test('a file leaves after its place is chosen and the gate has let it through', async () => {
  const { send } = shellOperations({}, stored);
  expect(await send('attachment.export', leaving)).toEqual({ ok: true, value: { saved: true } });
  expect(steps).toEqual([
    'attachment.get',
    'pick a 写真.png',
    'attachment.read',
    'attachment.read',
    'attachment.issue',
  ]);
  expect(await readFile(join(folder, 'a 写真.png'), 'utf8')).toBe('abcabc');
});

test('a file that is not what was stored is neither logged nor written', async () => {
  const damaged = {
    ...stored,
    'attachment.read': () => ({ content: Buffer.from('abd').toString('base64') }),
  };
  const { send } = shellOperations({}, damaged);
  expect(await send('attachment.export', leaving)).toMatchObject({ error: { code: 'corrupt' } });
  expect(steps).not.toContain('attachment.issue');
  expect(await readdir(folder)).toEqual([]);
});

test('a file that the gate holds back is not written, one given up is not logged', async () => {
  const refuse = () => {
    throw new OperationFailure('consent-required');
  };
  const refused = shellOperations({}, { ...stored, 'attachment.issue': refuse });
  expect(await refused.send('attachment.export', leaving)).toMatchObject({
    error: { code: 'consent-required' },
  });
  steps = [];
  const givenUp = shellOperations({ pickSavePlace: () => Promise.resolve(null) }, stored);
  expect(await givenUp.send('attachment.export', leaving)).toEqual({ ok: true, value: { saved: false } });
  expect(steps).toEqual(['attachment.get']);
  expect(await readdir(folder)).toEqual([]);
});

test('every drive has a token of its own', async () => {
  const { send, grants } = shellOperations();
  await send('file.drives');
  await send('file.drives');
  expect([...grants.values()]).toEqual(['/media/hanako/USB', '/media/hanako/USB']);
});

test.each(['office.status', '__proto__', 'print.view', ''])(
  '%j is no operation of the shell',
  async (name) => {
    const { send } = shellOperations();
    expect(await send(name)).toMatchObject({ error: { code: 'unknown-operation' } });
  },
);

test('input is parsed before anything happens', async () => {
  const { send } = shellOperations();
  expect(
    await send('print.savePdf', { request: { ...request, meetingId: 'x' }, recipient: 'a\u0000b' }),
  ).toMatchObject({
    error: {
      code: 'validation',
      problems: [{ path: ['request', 'meetingId'] }, { path: ['recipient'], reason: 'control-character' }],
    },
  });
  expect(steps).toEqual([]);
});

test('failures keep their code, and the text of an unexpected one stays here', async () => {
  const broken = shellOperations({ renderPdf: () => Promise.reject(new Error('/home/hanako/x')) });
  expect(await broken.send('print.preview', { request })).toEqual({
    ok: false,
    error: { code: 'internal', problems: [], retryAfterSeconds: null },
  });
  const stopped = shellOperations(
    {},
    {
      'print.view': () => {
        if (!coreStopped.ok) throw toFailure(coreStopped.error);
      },
    },
  );
  expect(await stopped.send('print.preview', { request })).toMatchObject({ error: { code: 'core-stopped' } });
});
