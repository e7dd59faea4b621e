import { expect, test } from 'vitest';
import type { InputOf } from '../../domain/contract/index.ts';
import { foldProse } from '../../domain/text/fold.ts';
import { openTestOffice, type TestCore } from '../../tests/fixtures/core.ts';
import {
  addAgency,
  addHousehold,
  addMeeting,
  addMember,
  addNote,
  addToAgenda,
  agendaTexts,
  bornOn,
  consentFields,
  day,
  householdFields,
  memberFields,
  openCase,
  personFields,
} from '../../tests/fixtures/records.ts';

type Request = Extract<InputOf<'print.view'>['request'], { kind: 'training-packet' }>;

async function packet(office: TestCore, request: Omit<Request, 'kind'>) {
  const view = await office.call('print.view', { request: { kind: 'training-packet', ...request } });
  if (view.kind !== 'training-packet') throw new Error('another paper');
  return view;
}

async function headOf(office: TestCore, id: InputOf<'household.get'>['id']) {
  const { members } = await office.call('household.get', { id });
  return members[0]?.personId ?? expect.unreachable();
}

/** A family of which everything tells who it is. */
async function known(office: TestCore) {
  await addAgency(office, { name: '架空内科クリニック', category: 'medical' });
  const own = await openCase(
    office,
    { name: '髙橋 見太郎', kana: 'たかはし けんたろう', birth: bornOn('1942-03-03') },
    { leadWorker: '窓口 係子' },
    {
      receivedOn: day('2026-09-10'),
      visitorName: '来所 者子',
      chiefComplaint: '高橋さんの長女（見花）から、9月5日に電話0123-45-6789。見本町1番地に住む84歳。',
    },
  );
  const daughter = await addMember(office, own.householdId, ['20'], {
    name: '髙橋 見花',
    kana: 'たかはし けんか',
    birth: bornOn('1970-01-01'),
    sex: 'female',
  });
  await addNote(office, own.id, {
    contactedOn: day('2026-11-10'),
    body: 'ケンタロウさんと架空内科クリニックへ。タカハシ家に来所者子さん、窓口係子が同席。11月5日の話、山田さんの話。',
  });
  return { ...own, daughter };
}

test('the packet names nobody, in no spelling, and says days as months of the case', async () => {
  const office = await openTestOffice();
  const { id } = await known(office);
  const view = await packet(office, { meetingId: null, caseIds: [id] });
  const text = foldProse(JSON.stringify(view));
  const names = [
    '髙橋',
    '見太郎',
    '見花',
    'たかはし',
    'けんたろう',
    'けんか',
    '来所',
    '者子',
    '窓口',
    '係子',
    '架空内科',
  ];
  expect(names.filter((name) => text.includes(foldProse(name)))).toEqual([]);
  const places = ['見本町', '1番地', '0123', '6789', '8-001', '1942', '見本 花子'];
  expect(places.filter((place) => text.includes(foldProse(place)))).toEqual([]);
  expect([view.municipality, view.section]).toEqual(['', '']);
  const said = JSON.stringify(view.parts);
  expect(said).toContain('〔氏名〕さんの長女（B）から、第1月ごろに電話〔番号〕。');
  expect(said).toContain('に住む80代。');
  expect(said).toContain('"第3月"');
  expect(said).toContain('Aさんと医療機関へ。');
  expect(said).toContain('第3月ごろの話、山田さんの話');
});

test('what could not be judged is told on the screen, and is no part of the paper', async () => {
  const office = await openTestOffice();
  const { id } = await known(office);
  const { parts, doubts } = await packet(office, { meetingId: null, caseIds: [id] });
  expect(parts.slice(0, 2)).toMatchObject([
    { type: 'text', title: '取扱い' },
    { type: 'heading', title: '事例1' },
  ]);
  expect(doubts).toEqual([
    expect.objectContaining({
      number: 1,
      words: expect.arrayContaining([{ kind: 'name', words: ['山田さん'] }]) as unknown,
    }),
  ]);
});

test('only records that might be shared with consent are in it; the rest is counted, and the paper is logged', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office);
  for (const shareScope of ['office', 'council', 'statistics', 'consented'] as const)
    await addNote(office, id, { body: `印${shareScope}`, shareScope });
  await addNote(office, id, { body: '印特', sensitive: true });
  const meeting = await addMeeting(office, 'art106-6', { heldOn: day('2026-11-15') });
  const onAgenda = { kind: 'new', exceptionReason: '', questions: '', legalBasis: 'art106-6' } as const;
  const item = await office.call('meeting.addCase', { meetingId: meeting.id, caseId: id, ...onAgenda });
  await office.call('meeting.saveCase', {
    id: item.id,
    rowVersion: 1,
    ...agendaTexts,
    legalBasis: 'art106-6',
    decided: '印決定',
  });
  const request: Request = { kind: 'training-packet', meetingId: meeting.id, caseIds: [] };
  const view = await office.call('print.issue', { request, way: 'pdf', recipient: '研修' });
  const text = JSON.stringify(view);
  expect(text.match(/印(?:office|council|statistics|consented|特|決定)/gu)).toEqual(['印consented']);
  expect(view.leftOut).toEqual([
    { reason: '係内の記録', count: 1 },
    { reason: '支援会議限定の記録', count: 2 },
    { reason: '統計のみに使う記録', count: 1 },
    { reason: '特に秘する記録', count: 1 },
  ]);
  const { disclosures } = await office.call('disclosure.list', { caseId: id, from: null, until: null });
  expect(disclosures.map(({ document, purpose, leftOut }) => [document, purpose, leftOut])).toEqual([
    ['training-packet', '事例検討（匿名化）', 5],
  ]);
});

test('where somebody lives and how to reach her is veiled, and more so while she is protected', async () => {
  const office = await openTestOffice();
  const { id, householdId, headId } = await openCase(office, { name: '架空 一郎' });
  const daughter = await office.call('household.addMember', {
    householdId,
    person: {
      ...personFields({ name: '架空 桜', sex: 'female' }),
      otherNames: [{ kind: 'maiden', name: '旧姓 桜', kana: '' }],
      phones: [{ number: '0987-65-4321', owner: '', callable: '' }],
    },
    ...memberFields,
    resident: false,
    whereabouts: 'ひまわり荘',
    relationship: ['20'],
  });
  const { id: guardId } = await office.call('household.add', {
    ...householdFields,
    address: '隠町7番地',
    head: personFields({ name: '別件 守' }),
  });
  await office.call('kinship.showPerson', {
    householdId,
    personId: await headOf(office, guardId),
    shown: true,
  });
  await office.call('consent.record', {
    caseId: id,
    personId: headId,
    ...consentFields({ giver: 'guardian', giverName: '後見 人男', explainedBy: '説明 係代' }),
  });
  await addNote(office, id, {
    body: '長女はひまわり荘に避難中（0987-65-4321、旧姓さん）。別件さんは隠町。後見 人男さんと説明 係代が同席。',
  });
  const secrets = ['ひまわり荘', '0987', '旧姓', '別件', '隠町', '後見', '人男', '説明 係代'];
  const told = async () => {
    const text = foldProse(JSON.stringify(await packet(office, { meetingId: null, caseIds: [id] })));
    return secrets.filter((secret) => text.includes(foldProse(secret)));
  };
  expect(await told()).toEqual([]);
  const { personId } = daughter;
  for (const guarded of [personId, headId])
    await office.call('protection.begin', {
      personId: guarded,
      from: day('2026-04-01'),
      until: day('2027-03-31'),
      reason: 'DV',
    });
  expect(await told()).toEqual([]);
});

test('whom and where the notes of the case name is veiled, or a doubt', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office, { name: '林 健' });
  await addNote(office, id, { counterpart: '本人、藤田文子', place: '喫茶こもれび', shareScope: 'office' });
  await addNote(office, id, { counterpart: '本人、健、民生委員', place: '自宅' });
  await addNote(office, id, { body: '健と喫茶こもれびで藤田文子に会った。本人と民生委員は自宅にいた。' });
  const { parts, doubts } = await packet(office, { meetingId: null, caseIds: [id] });
  expect(JSON.stringify(parts)).toContain('健と〔場所〕で関係者に会った。本人と民生委員は自宅にいた。');
  expect(doubts).toEqual([{ number: 1, words: [{ kind: 'name', words: ['健'] }], map: [] }]);
});

test('whoever is known for one case of the packet is veiled in all of them', async () => {
  const office = await openTestOffice();
  const niece = await openCase(office, {
    name: '糸魚川 透子',
    kana: 'いといがわ とうこ',
    phones: [{ number: '98-76', owner: '', callable: '' }],
  });
  await addNote(office, niece.id, { counterpart: '藤田文子', body: '藤田文子に会った。' });
  const own = await openCase(office, { name: '髙橋 見太郎', kana: 'たかはし けんたろう' });
  await addNote(office, own.id, {
    body: '姪の糸魚川透子（別世帯、98-76）から電話。糸魚川が通帳を預かり、いといがわさんと藤田文子が髙橋見太郎と話した。',
  });
  const { id } = await addMeeting(office, 'art106-6');
  for (const caseId of [niece.id, own.id]) await addToAgenda(office, id, caseId);
  const { parts } = await packet(office, { meetingId: id, caseIds: [] });
  expect(JSON.stringify(parts)).toContain(
    '姪の関係者（別世帯、〔電話〕）から電話。関係者が通帳を預かり、関係者さんと関係者がAと話した。',
  );
});

test('what is short in another case is taken out only where it is surely a name', async () => {
  const office = await openTestOffice();
  const other = await openCase(office, { name: '島 健', kana: 'しま けん' });
  const own = await openCase(office, { name: '髙橋 見太郎', kana: 'たかはし けんたろう' });
  await addNote(office, own.id, { body: '健康の話をしました。島さんとシマさんは12日おきに会う。' });
  const { parts, doubts } = await packet(office, { meetingId: null, caseIds: [own.id, other.id] });
  expect(JSON.stringify(parts)).toContain('健康の話をしました。関係者さんと関係者さんは12日おきに会う。');
  expect(doubts?.flatMap(({ words }) => words)).toContainEqual({ kind: 'name', words: ['しま'] });
});

test('the full name of anybody in the register is veiled, the surname alone is a doubt', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(office, { name: '髙橋 見太郎', kana: 'たかはし けんたろう' });
  const others = [
    { name: '糸魚川 透子', kana: 'いといがわ とうこ' },
    { name: '渡邉 ゑい', kana: 'わたなべ えい' },
    { name: '岩本 鍵夫', kana: 'いわもと かぎお' },
    { name: '西 真', kana: 'にし まし' },
    { name: '長谷川' },
    { name: '見本 澄', otherNames: [{ kind: 'maiden' as const, name: '旧家 澄子', kana: '' }] },
  ];
  for (const head of others) await addHousehold(office, head);
  await addNote(office, id, {
    body: '姪の糸魚川　透子、隣の渡辺ゑい、イトイガワトウコ、旧家澄子から電話。大家の岩本が鍵を持つことにしました。西真と長谷川に会う。',
  });
  const { parts, doubts } = await packet(office, { meetingId: null, caseIds: [id] });
  expect(JSON.stringify(parts)).toContain(
    '姪の関係者、隣の関係者、関係者、関係者から電話。大家の岩本が鍵を持つことにしました。西真と長谷川に会う。',
  );
  expect(doubts?.flatMap(({ words }) => words)).toEqual([
    { kind: 'name', words: expect.arrayContaining(['岩本', '西真', '長谷川']) as unknown },
  ]);
});

test('no number of a case and no address of the net stays, and names in Latin letters are a doubt', async () => {
  const office = await openTestOffice();
  const { id } = await openCase(
    office,
    { name: '髙橋 見太郎', kana: 'たかはし けんたろう' },
    {},
    {
      chiefComplaint:
        '8-014と８－０１５のケース。宛先はk.takahashi@example.jp、@kentaro_t、https://example.jp/kentaro/1942-03?x=1を見た。Takahashi Kentaro名義の口座。',
    },
  );
  const { parts, doubts } = await packet(office, { meetingId: null, caseIds: [id] });
  expect(JSON.stringify(parts)).toContain(
    '〔番号〕と〔番号〕のケース。宛先は〔アドレス〕、〔アドレス〕、〔アドレス〕を見た。Takahashi Kentaro名義の口座。',
  );
  expect(doubts?.flatMap(({ words }) => words)).toEqual([{ kind: 'name', words: ['Takahashi Kentaro'] }]);
});

test('there is no packet of nothing', async () => {
  const office = await openTestOffice();
  const request = { kind: 'training-packet', meetingId: null, caseIds: [] };
  expect((await office.fails('print.view', { request })).code).toBe('not-found');
});
