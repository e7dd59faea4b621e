import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attachmentLimit, attachmentPart } from '../../domain/contract/attachment.ts';
import type { InputOf } from '../../domain/contract/index.ts';
import { findPlainText } from '../../build/node-host/demo/find-plain-text.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import {
  addHousehold,
  addMember,
  addNote,
  consentFields,
  day,
  openCase,
} from '../../tests/fixtures/records.ts';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A photo of so many bytes that no compression makes smaller. */
const photo = (bytes = 100): Buffer => Buffer.concat([png, randomBytes(bytes - png.length)]);

const fields = (given: Partial<InputOf<'attachment.add'>> = {}) => ({
  takenOn: null,
  note: '',
  shareScope: 'consented' as const,
  sensitive: false,
  ...given,
});

function chosen(office: TestCore, name: string, content: Uint8Array): string {
  const path = join(office.folder, name);
  writeFileSync(path, content);
  return office.grant(path);
}

async function add(
  office: TestCore,
  owner: InputOf<'attachment.add'>['owner'],
  ownerId: string,
  given: Partial<InputOf<'attachment.add'>> = {},
  content: Uint8Array = photo(),
) {
  const name = given.name ?? '写真.png';
  const token = chosen(office, 'chosen.png', content);
  return office.call('attachment.add', { token, owner, ownerId, ...fields(given), name });
}

async function contentOf(office: TestCore, id: InputOf<'attachment.get'>['id']): Promise<Buffer> {
  const { parts } = await office.call('attachment.get', { id });
  const read: Buffer[] = [];
  for (let part = 0; part < parts; part += 1) {
    const { content } = await office.call('attachment.read', { id, part });
    read.push(Buffer.from(content, 'base64'));
  }
  return Buffer.concat(read);
}

test('a file comes back as it went in, part by part', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const content = photo(attachmentPart + 1);
  const { id } = await add(office, 'case', caseId, { takenOn: day('2026-11-19'), note: '玄関' }, content);
  expect(await contentOf(office, id)).toEqual(content);
  expect(await office.call('attachment.get', { id })).toMatchObject({
    name: '写真.png',
    kind: 'image',
    mediaType: 'image/png',
    bytes: attachmentPart + 1,
    parts: 2,
    caseId,
    takenOn: '2026-11-19',
    thumbnail: null,
    staffName: '見本 花子',
  });
  expect((await office.fails('attachment.read', { id, part: 2 })).code).toBe('not-found');
});

test('the largest file there may be is kept whole', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const content = photo(attachmentLimit);
  const { id } = await add(office, 'case', caseId, {}, content);
  expect((await contentOf(office, id)).equals(content)).toBe(true);
});

test.each([
  ['写真.png', Buffer.alloc(0), 'file-empty'],
  ['写真.png', Buffer.concat([png, Buffer.alloc(attachmentLimit)]), 'file-too-large'],
  ['写真.png', Buffer.from('MZ'), 'file-executable'],
  ['写真.pdf', photo(), 'file-type'],
])('%s is refused, and nothing is kept: %#', async (name, content, reason) => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const token = chosen(office, 'chosen', content);
  const failure = await office.fails('attachment.add', {
    token,
    name,
    owner: 'case',
    ownerId: caseId,
    ...fields(),
  });
  expect([failure.code, failure.problems]).toEqual(['validation', [{ path: ['token'], reason }]]);
  expect((await office.call('attachment.list', { caseId })).attachments).toEqual([]);
});

test('a file that is gone or is a folder is refused in its own words', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  mkdirSync(join(office.folder, 'folder'));
  const asked = { name: '写真.png', owner: 'case', ownerId: caseId, ...fields() };
  const gone = await office.fails('attachment.add', {
    token: office.grant(join(office.folder, 'no')),
    ...asked,
  });
  const folder = await office.fails('attachment.add', {
    token: office.grant(join(office.folder, 'folder')),
    ...asked,
  });
  expect([gone.code, folder.code]).toEqual(['folder-unavailable', 'unreadable-file']);
});

test('a case shows what hangs on it, its notes, its intake and its household', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId } = await openCase(office);
  const other = await openCase(office, { name: '別人 一' });
  const { intake } = await office.call('case.get', { id: caseId });
  const note = await addNote(office, caseId);
  await add(office, 'case', caseId, { name: 'ケース.png' });
  await add(office, 'contact-note', note.id, { name: '経過.png' });
  await add(office, 'intake', intake.id, { name: '受付.png' });
  await add(office, 'household', householdId, { name: '世帯.png' });
  await add(office, 'case', other.id, { name: '別.png' });
  const names = async () =>
    (await office.call('attachment.list', { caseId })).attachments.map(({ name }) => name);
  expect(await names()).toEqual(['世帯.png', '受付.png', '経過.png', 'ケース.png']);

  const ofNote = { owner: 'contact-note' as const, ownerId: note.id };
  expect((await office.call('attachment.list', ofNote)).attachments.map(({ name }) => name)).toEqual([
    '経過.png',
  ]);
  const listed = await office.call('contactNote.list', { caseId, before: null, limit: 1 });
  expect(listed.notes[0]?.attachmentCount).toBe(1);
  await office.call('contactNote.withdraw', { id: note.id, reason: '誤り' });
  expect(await names()).toEqual(['世帯.png', '受付.png', 'ケース.png']);
  expect(
    (await office.fails('attachment.add', { token: 'x'.repeat(16), name: 'a.png', ...ofNote, ...fields() }))
      .code,
  ).toBe('not-found');
});

test('a file is described anew, never given an ending of another kind', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const { id } = await add(office, 'case', caseId);
  const save = { id, rowVersion: 1, ...fields({ note: '玄関', shareScope: 'office' }) };
  const refused = await office.fails('attachment.save', { ...save, name: '写真.exe' });
  expect(refused.problems).toEqual([{ path: ['name'], reason: 'file-ending' }]);
  expect(
    (await office.fails('attachment.save', { ...save, name: '写真.png', takenOn: '2026-11-21' })).problems,
  ).toEqual([{ path: ['takenOn'], reason: 'in-future' }]);
  await office.call('attachment.save', { ...save, name: '玄関.png' });
  expect((await office.fails('attachment.save', { ...save, name: '玄関.png' })).code).toBe('stale-version');
  const thumbnail = photo(50).toString('base64');
  await office.call('attachment.setThumbnail', { id, thumbnail });
  expect(await office.call('attachment.get', { id })).toMatchObject({
    name: '玄関.png',
    note: '玄関',
    shareScope: 'office',
    thumbnail,
    rowVersion: 2,
  });
});

test('a file leaves through the consent gate and is logged', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(
    office,
    {},
    { consentStatus: 'written', consentOn: day('2026-11-01') },
  );
  const { id } = await add(office, 'case', caseId);
  const secret = await add(office, 'case', caseId, { shareScope: 'office' });
  const asked = {
    recipient: '見本町社協',
    recipientAgencyId: null,
    legalBasis: 'other' as const,
    purpose: '訪問のため',
    exceptionReason: '',
  };
  expect(await office.call('attachment.issue', { id, ...asked })).toEqual({
    name: '写真.png',
    printNumber: expect.any(String) as string,
  });
  const refused = await office.fails('attachment.issue', { id: secret.id, ...asked });
  expect([refused.code, refused.problems[0]?.reason]).toEqual(['consent-required', 'release-office']);
  await office.call('attachment.issue', { id: secret.id, ...asked, exceptionReason: '警察からの照会' });
  const { disclosures } = await office.call('disclosure.list', { caseId, from: null, until: null });
  expect(disclosures.map(({ way, recipient, exceptionReason }) => [way, recipient, exceptionReason])).toEqual(
    [
      ['file', '見本町社協', '警察からの照会'],
      ['file', '見本町社協', ''],
    ],
  );
});

const leaving = {
  recipient: '見本町社協',
  recipientAgencyId: null,
  legalBasis: 'other' as const,
  purpose: '',
  exceptionReason: '',
};

test('a file of a contact is judged by the members of that contact, and logged with them', async () => {
  const office = await openTestOffice();
  const {
    id: caseId,
    householdId,
    headId,
  } = await openCase(office, {}, { consentStatus: 'written', consentOn: day('2026-11-01') });
  const { personId: child } = await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  const ofAll = await addNote(office, caseId);
  const ofChild = await addNote(office, caseId, { memberIds: [child] });
  const ofBoth = await addNote(office, caseId, { memberIds: [headId, child] });
  const file = async (owner: 'contact-note' | 'household', ownerId: string) =>
    (await add(office, owner, ownerId)).id;
  const files = {
    all: await file('contact-note', ofAll.id),
    child: await file('contact-note', ofChild.id),
    both: await file('contact-note', ofBoth.id),
    household: await file('household', householdId),
  };
  await office.call('attachment.issue', { id: files.all, ...leaving });
  for (const id of [files.child, files.both, files.household]) {
    const refused = await office.fails('attachment.issue', { id, ...leaving });
    expect(refused.problems).toEqual([{ path: ['exceptionReason'], reason: 'release-consent' }]);
  }
  await office.call('consent.record', { ...consentFields(), caseId, personId: child });
  for (const id of [files.child, files.both, files.household])
    await office.call('attachment.issue', { id, ...leaving });
  const { disclosures } = await office.call('disclosure.list', { caseId, from: null, until: null });
  const names = disclosures.map(({ personNames }) => [...personNames].sort());
  expect(names).toEqual([
    ['架空 太郎', '架空 次郎'].sort(),
    ['架空 太郎', '架空 次郎'].sort(),
    ['架空 次郎'],
    ['架空 太郎'],
  ]);
});

test('a file of a consent is judged by its person, one of a household without a case has nobody who allowed it', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId } = await openCase(office);
  const { personId: child } = await addMember(office, householdId, ['20'], { name: '架空 次郎' });
  const { id: consentId } = await office.call('consent.record', {
    ...consentFields(),
    caseId,
    personId: child,
  });
  const signed = await add(office, 'consent', consentId);
  await office.call('attachment.issue', { id: signed.id, ...leaving });
  const other = await addHousehold(office, { name: '別人 一' });
  const loose = await add(office, 'household', other.id);
  expect((await office.fails('attachment.issue', { id: loose.id, ...leaving })).problems[0]?.reason).toBe(
    'release-consent',
  );
});

test('storing tells how far it is and can be given up, and then nothing is kept', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const asked = () => ({
    token: chosen(office, 'chosen.png', photo(5 * attachmentPart)),
    name: '写真.png',
    owner: 'case' as const,
    ownerId: caseId,
    ...fields(),
  });
  const parts = () =>
    office.events.flatMap((event) => (event.event === 'progress' ? [[event.done, event.total]] : []));
  office.core.subscribe((event) => {
    if (event.event === 'progress' && event.callId === 'given-up' && event.done === 2)
      office.core.cancel('given-up');
  });
  const [refused, listed] = await Promise.all([
    office.send('attachment.add', asked(), { id: 'given-up' }),
    office.call('attachment.list', { caseId }),
  ]);
  expect(refused).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(parts()).toEqual([1, 2].map((done) => [done, 5]));
  expect(listed.attachments).toEqual([]);
  const commandId = crypto.randomUUID();
  const input = asked();
  const [first, second] = await Promise.all([
    office.call('attachment.add', input, commandId),
    office.call('attachment.add', input, commandId),
  ]);
  expect(second).toEqual(first);
  expect((await office.call('attachment.list', { caseId })).attachments).toHaveLength(1);
});

test('storing waits for a backup that is under way, and the backup is whole', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const target = join(office.folder, 'usb');
  mkdirSync(target);
  const backup = office.call('backup.make', { target: office.grant(target), place: 'USB' });
  const stored = add(office, 'case', caseId, {}, photo(3 * attachmentPart));
  const asked = office.call('case.get', { id: caseId });
  await Promise.all([backup, stored, asked]);
  expect((await office.call('attachment.list', { caseId })).attachments).toHaveLength(1);
});

test('without consent nothing leaves but by a written reason', async () => {
  const office = await openTestOffice();
  const { id: caseId, householdId } = await openCase(office);
  const own = await add(office, 'case', caseId);
  const ofHousehold = await add(office, 'household', householdId);
  for (const { id } of [own, ofHousehold]) {
    const asked = {
      id,
      recipient: '区長',
      recipientAgencyId: null,
      legalBasis: 'other',
      purpose: '',
      exceptionReason: '',
    };
    expect((await office.fails('attachment.issue', asked)).problems[0]?.reason).toBe('release-consent');
  }
});

test('nothing readable of a file lies in the office folder, nor of what it is called', async () => {
  const office = await openTestOffice();
  const { id: caseId } = await openCase(office);
  const planted = '封筒の裏に書かれた合い言葉';
  const token = chosen(office, 'chosen.txt', Buffer.from(planted.repeat(50_000)));
  await office.call('attachment.add', {
    token,
    name: `${planted}.txt`,
    owner: 'case',
    ownerId: caseId,
    ...fields(),
  });
  await office.call('office.lock', {});
  expect(findPlainText([join(office.folder, 'office')], [planted])).toEqual([]);
  expect(findPlainText([office.folder], [planted])).toEqual([join(office.folder, 'chosen.txt')]);
});
