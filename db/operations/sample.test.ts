import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseStatuses, type CaseSummary } from '../../domain/contract/case.ts';
import { dueKinds } from '../../domain/contract/due-kinds.ts';
import type { InputOf, OperationName, OutputOf } from '../../domain/contract/index.ts';
import { registerDifferences } from '../../domain/household/registered.ts';
import { createCore } from '../core.ts';
import type { Core } from '../core-types.ts';

// Ends and beginnings of years, a 29 February, weekends, and ordinary days.
describe.each([
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2026-12-31',
  '2027-01-01',
  '2027-03-31',
  '2027-04-01',
  '2027-05-05',
  '2028-02-29',
  '2029-04-02',
])('the sample town on %s', (day) => {
  const folder = mkdtempSync(join(tmpdir(), 'kasane-sample-'));
  let core: Core;
  let calls = 0;

  const call = async <Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> => {
    calls += 1;
    const result = await core.call({ type: 'call', id: String(calls), commandId: null, name, input });
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value as OutputOf<Name>;
  };

  beforeAll(async () => {
    core = createCore({
      officeFolder: join(folder, 'office'),
      practiceFolder: join(folder, 'practice'),
      appVersion: '0.0.0',
      now: () => new Date(`${day}T03:00:00.000Z`),
      utcOffsetMinutes: () => 540,
      checkOutput: true,
      keyCost: { memoryKibibytes: 8, passes: 1 },
    });
    await call('office.create', {
      municipality: '見本町',
      staffName: '試験 担当',
      passphrase: 'もみじ 列車 青い鍋 42',
    });
    await call('office.loadSample', {});
  });

  afterAll(async () => {
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('marks the office as practice', async () => {
    expect((await call('office.status', {})).practice).toBe(true);
  });

  test('holds the households and a case in every state', async () => {
    const { total } = await call('household.list', {
      districtId: null,
      withCaseOnly: false,
      withProtected: true,
      text: '',
    });
    expect(total).toBeGreaterThanOrEqual(38);
    const { cases } = await call('case.list', { status: 'all', text: '', sort: 'number' });
    expect(cases).toHaveLength(25);
    expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(caseStatuses));
  });

  test('has a today worth opening', async () => {
    const view = await call('today.get', {});
    expect(view.due.some(({ kind, days }) => kind === 'contact' && days < 0)).toBe(true);
    expect(view.due.some(({ kind, days }) => kind === 'contact' && days === 0)).toBe(true);
    expect(view.due.some(({ kind, days }) => kind === 'contact' && days > 0)).toBe(true);
    expect(view.due.some(({ kind, days }) => kind === 'role' && days < 0)).toBe(true);
    expect(view.due.some(({ kind }) => kind === 'protection')).toBe(true);
    expect(view.due.some(({ kind }) => kind === 'meeting')).toBe(true);
    expect(view.meetings).toHaveLength(3);
    expect(view.counts).toMatchObject({ intakes: 4, concerns: 3, unansweredSlips: 4 });
    expect(new Set(view.due.map(({ kind }) => kind))).toEqual(new Set(dueKinds));
    expect(new Set(view.due.map(({ cause }) => cause))).toContain('they-owe');
    expect(view.snoozed).toHaveLength(1);
    expect(view.quiet).toHaveLength(3);
    expect(view.quiet.map(({ absences }) => absences)).toContain(2);
    const silences = view.quiet.map(({ days }) => days);
    for (const days of [61, 66, 94])
      expect(silences.some((silence) => silence >= days && silence <= days + 2)).toBe(true);
  });

  test('withholds where protected people live', async () => {
    const { households } = await call('household.list', {
      districtId: null,
      withCaseOnly: false,
      withProtected: true,
      text: '',
    });
    const guarded = households.filter(({ addressProtected }) => addressProtected);
    expect(guarded).toHaveLength(2);
    expect(guarded.map(({ address }) => address)).toEqual(['', '']);
  });

  test('derives the ties of a family from its 続柄 and keeps those told by hand', async () => {
    const { households } = await call('household.list', {
      districtId: null,
      withCaseOnly: false,
      withProtected: true,
      text: '岩﨑',
    });
    const household = households[0];
    if (household === undefined) throw new Error('the family is not found');
    const { partnerships, parentages } = await call('kinship.get', { householdId: household.id });
    const states = ['divorced', 'divorced', 'together', 'together', 'together', 'widowed'];
    expect(partnerships.map(({ state }) => state).toSorted()).toEqual(states);
    expect(parentages.filter(({ kind }) => kind === 'step')).toHaveLength(1);
    expect(parentages).toHaveLength(11);
  });

  test('knows families beyond the household', async () => {
    const mapOf = async (text: string) => {
      const { households } = await call('household.list', {
        districtId: null,
        withCaseOnly: false,
        withProtected: true,
        text,
      });
      return call('kinship.get', { householdId: households[0]?.id ?? fail() });
    };
    const names = async (text: string) => (await mapOf(text)).relatives.map(({ name }) => name).toSorted();
    expect(await names('岩﨑')).toEqual(
      ['大庭 航', '大庭 凜', '小清水 美帆', '岩﨑 正治', '岩﨑 芳江'].toSorted(),
    );
    const otobe = await mapOf('乙部');
    expect(otobe.twins).toMatchObject([{ kind: 'identical' }]);
    expect(otobe.pregnancies).toMatchObject([{ kind: 'stillbirth', sensitive: true, shareScope: 'office' }]);
    expect((await mapOf('楠')).parentages.filter(({ kind }) => kind === 'foster')).toHaveLength(2);
    for (const home of ['奥寺', '志田']) {
      const { emotionalTies } = await mapOf(home);
      expect(emotionalTies.filter(({ kind }) => kind === 'abuse')).toMatchObject([
        { directed: true, sensitive: true },
      ]);
    }
    expect(await names('奥寺')).toEqual(['奥寺 貴子', '浜名 孝之'].toSorted());
  });

  test('keeps finished minutes with their roles and the amendment', async () => {
    const { meetings } = await call('meeting.list', { fiscalYear: null });
    expect(meetings.filter(({ finalised }) => finalised)).toHaveLength(8);
    const details = await Promise.all(meetings.map(({ id }) => call('meeting.get', { id })));
    expect(details.flatMap(({ amendments }) => amendments)).toHaveLength(1);
    for (const detail of details.filter(({ finalisedAt }) => finalisedAt !== null)) {
      expect(detail.agenda.every(({ roles }) => roles.length > 0)).toBe(true);
    }
    expect(new Set(meetings.map(({ title }) => title)).size).toBeGreaterThan(3);
  });

  test('keeps the wording before a correction', async () => {
    const { cases } = await call('case.list', { status: 'all', text: '柿沼', sort: 'number' });
    const found = cases[0];
    if (found === undefined) throw new Error('the case is not found');
    const { notes } = await call('contactNote.list', { caseId: found.id, before: null, limit: 500 });
    expect(notes.length).toBeGreaterThanOrEqual(20);
    expect(notes.filter(({ earlier }) => earlier.length > 0)).toHaveLength(1);
  });

  const caseNamed = async (text: string): Promise<CaseSummary> => {
    const { cases } = await call('case.list', { status: 'all', text, sort: 'number' });
    const [found] = cases;
    if (found === undefined) throw new Error(`no case of ${text}`);
    return found;
  };
  const householdNamed = async (text: string) => {
    const { households } = await call('household.list', {
      districtId: null,
      withCaseOnly: false,
      withProtected: true,
      text,
    });
    return Promise.all(households.map(({ id }) => call('household.get', { id })));
  };

  test('lets households change with time', async () => {
    const [home] = await householdNamed('鍬田 静枝');
    const wife = home?.members.find(({ name }) => name === '鍬田 静枝');
    expect(wife).toMatchObject({ resident: false, whereabouts: '特別養護老人ホーム見本苑' });
    const { periods } = await call('membership.history', { householdId: home?.id ?? fail() });
    expect(periods.filter(({ personName }) => personName === '鍬田 静枝')).toHaveLength(2);
    const both = await householdNamed('飛田 久枝');
    expect(both).toHaveLength(2);
    expect(both[0]?.members.find(({ name }) => name === '飛田 久枝')?.alsoIn).toHaveLength(1);
    const [own] = await householdNamed('能瀬 誠');
    expect(own?.members.map(({ name }) => name)).toEqual(['能瀬 誠', '能瀬 香代']);
    const [, ...rest] = await householdNamed('日下 キヨ');
    expect(rest).toEqual([]);
  });

  test('has 住基世帯 that differ from the households of the office, on both sides', async () => {
    const differencesOf = async (name: string) => {
      const household = (await householdNamed(name)).find(({ members }) => members[0]?.name === name);
      return registerDifferences(household ?? fail()).map(({ kind, name: who }) => [kind, who]);
    };
    expect(await differencesOf('飛田 照男')).toEqual([['not-here', '渡邉沢 快']]);
    expect(await differencesOf('渡邉沢 敬一')).toEqual([
      ['elsewhere', '飛田 久枝'],
      ['elsewhere', '渡邉沢 快'],
      ['not-here', '飛田 照男'],
    ]);
    expect(await differencesOf('柿沼 ハツ')).toEqual([]);
  });

  test('shows the signs where the story has them', async () => {
    const rulesOf = async (name: string): Promise<string[]> => {
      const [household] = await householdNamed(name);
      const { signs } = await call('sign.list', { householdId: household?.id ?? fail() });
      return signs.filter(({ dismissal }) => dismissal === null).map(({ rule }) => rule);
    };
    expect(await rulesOf('柿沼 ハツ')).toEqual(['parent-and-child']);
    expect(await rulesOf('真壁 亜矢')).toEqual(['young-carer', 'single-parent']);
    // Of each of the parents.
    expect(await rulesOf('乙部 フミ子')).toEqual(['double-care', 'double-care']);
    expect(await rulesOf('武智 ヤエ')).toEqual(['old-alone']);
    expect(await rulesOf('能瀬 みさを')).toEqual(['old-only']);
    expect(await rulesOf('片平 浩志')).toEqual(['no-key-person']);
    expect(await rulesOf('木内原 房子')).toContain('no-contact');
    expect(await rulesOf('梶谷 由美')).toEqual([]);
    const { households } = await call('household.list', {
      districtId: null,
      withCaseOnly: false,
      withProtected: true,
      text: '',
    });
    const setAside = households.find(({ headName }) => headName === '奥寺 由佳里');
    const { signs } = await call('sign.list', { householdId: setAside?.id ?? fail() });
    expect(signs.map(({ dismissal }) => dismissal === null)).toEqual([false]);
  });

  test('has assessments in versions, one of them still being written, and a case without', async () => {
    const versionsOf = async (name: string) =>
      (await call('assessment.list', { caseId: (await caseNamed(name)).id })).assessments;
    const [second, first] = await versionsOf('柿沼');
    expect([first?.finishedAt, second?.finishedAt]).not.toContain(null);
    expect(second?.changes).toBeGreaterThan(10);
    expect((await versionsOf('宇佐見'))[0]?.finishedAt).toBeNull();
    expect(await versionsOf('平手')).toEqual([]);
  });

  test('has plans in every state', async () => {
    const plansOf = async (name: string) =>
      (await call('supportPlan.list', { caseId: (await caseNamed(name)).id })).plans;
    const kakinuma = await plansOf('柿沼');
    expect(kakinuma.map(({ state }) => state).toSorted()).toEqual(['decided', 'ended']);
    expect(kakinuma.some(({ conclusion }) => conclusion === 'replan')).toBe(true);
    expect((await plansOf('乙部'))[0]?.evaluationDue).toBe(true);
    const [makabe] = await plansOf('真壁');
    expect((makabe?.nextMonitoringOn ?? '') < day).toBe(true);
    expect((await plansOf('宇佐見'))[0]?.state).toBe('draft');
    const [washio] = await plansOf('鷲尾');
    expect(washio?.kind).toBe('relationship');
    const { monitorings } = await call('supportPlan.get', { id: washio?.id ?? fail() });
    expect(monitorings.flatMap(({ answers }) => answers).length).toBeGreaterThan(5);
  });

  test('keeps leads, links, issues, consents and what was told to whom', async () => {
    const kakinuma = await caseNamed('柿沼');
    expect((await call('case.get', { id: kakinuma.id })).leads).toHaveLength(2);
    const makabe = await caseNamed('真壁');
    expect((await call('case.get', { id: makabe.id })).links).toHaveLength(1);
    const { issues } = await call('caseIssue.list', { caseId: makabe.id });
    expect(new Set(issues.map(({ state }) => state))).toEqual(new Set(['open', 'improving', 'resolved']));
    expect(issues.map(({ personId }) => personId)).toContain(null);
    const { persons } = await call('consent.list', { caseId: kakinuma.id });
    expect(persons.filter(({ standing }) => standing !== 'unconfirmed')).toHaveLength(3);
    const { disclosures } = await call('disclosure.list', { caseId: null, from: null, until: null });
    expect(disclosures.filter(({ exceptionReason }) => exceptionReason !== '')).toHaveLength(1);
  });

  test('follows an outreach through its stages, with what others said and one note taken back', async () => {
    const { id: caseId } = await caseNamed('鷲尾');
    const { stages } = await call('contactNote.standing', { caseId });
    expect(stages.map(({ stage }) => stage)).toEqual(['none', 'door', 'face', 'regular']);
    const { notes } = await call('contactNote.list', { caseId, before: null, limit: 500 });
    expect(notes.some(({ thirdParty, judgement }) => thirdParty !== '' && judgement !== '')).toBe(true);
    const saotome = await call('contactNote.standing', { caseId: (await caseNamed('早乙女')).id });
    expect(saotome.withdrawn).toBe(1);
  });

  test('keeps files that open, pictures with thumbnails', async () => {
    const cases = ['柿沼', '鷲尾', '乙部', '早乙女'];
    const lists = await Promise.all(
      cases.map(async (name) => call('attachment.list', { caseId: (await caseNamed(name)).id })),
    );
    const files = lists.flatMap(({ attachments }) => attachments);
    expect(files.map(({ kind }) => kind).toSorted()).toEqual([
      'image',
      'image',
      'image',
      'image',
      'pdf',
      'text',
    ]);
    for (const { kind, thumbnail } of files) expect(thumbnail === null).toBe(kind !== 'image');
  });

  test('draws the town on a base map and a part of it in rows', async () => {
    const { sheets } = await call('mapSheet.list', {});
    expect(sheets.map(({ kind, state }) => [kind, state])).toEqual([
      ['image', 'ready'],
      ['rows', 'ready'],
    ]);
    const [image] = sheets;
    if (image === undefined) throw new Error('there is no base map');
    expect(image.households).toBeGreaterThanOrEqual(38);
    const map = await call('districtMap.get', { sheetId: image.id, withProtected: false });
    expect([map.lines.length, map.places.length >= 10]).toEqual([8, true]);
    const said = map.pins.flatMap(({ consent }) => [consent.commissioner, consent.residents]);
    expect(new Set(said)).toEqual(new Set(['given', 'refused', 'withdrawn', 'none']));
    expect(map.pins.filter(({ withoutHelper }) => withoutHelper).length).toBeGreaterThanOrEqual(3);
    const { total } = await call('districtMap.unplaced', { sheetId: image.id, text: '' });
    expect(total).toBe(1);
  });

  test('has intakes in both forms, warnings, tasks of every recurrence asked for, and something thrown away', async () => {
    const { intakes } = await call('intake.list', { show: 'all', text: '', from: null, until: null });
    expect(new Set(intakes.map(({ form }) => form))).toEqual(new Set(['consented', 'unconsented']));
    expect(intakes.filter(({ emergencySteps }) => emergencySteps > 0)).toHaveLength(3);
    expect(intakes.filter(({ caseId }) => caseId === null)).toHaveLength(3);
    const { concerns } = await call('concern.list', { show: 'all', text: '' });
    expect(new Set(concerns.map(({ state }) => state))).toEqual(new Set(['watching', 'promoted', 'settled']));
    const { tasks } = await call('task.list', { caseId: null, show: 'open' });
    expect(tasks.map(({ recurrence }) => recurrence)).toEqual(expect.arrayContaining(['monthly', 'yearly']));
    expect((await call('task.list', { caseId: null, show: 'done' })).tasks).toHaveLength(1);
    expect((await call('trash.list', {})).total).toBe(1);
  });
});

function fail(): never {
  throw new Error('not found');
}
