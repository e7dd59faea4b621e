import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCivilDate } from '../calendar/civil-date.ts';
import type { AgencyId } from '../contract/scalars.ts';
import { readDecisionLine } from './decision-line.ts';

const council = '町社会福祉協議会';
const centre = '地域包括支援センター';
const idOf = (number: number) => `agency-${String(number)}` as AgencyId;
const people = [
  { agencyId: idOf(1), agencyName: council, name: '日下 花子' },
  { agencyId: idOf(2), agencyName: centre, name: '木村 太郎' },
  { agencyId: idOf(2), agencyName: centre, name: '中村 三郎' },
];
const context = {
  /** A Tuesday. */
  on: toCivilDate('2026-11-24') ?? expect.unreachable(),
  agencies: [
    { id: idOf(1), name: council, shortName: '町社協' },
    { id: idOf(2), name: centre, shortName: '包括' },
    { id: idOf(3), name: '毎日新聞店', shortName: '' },
  ],
  people,
};
const read = (line: string) => {
  const { agencyName, worker, task, dueOn } = readDecisionLine(line, context);
  return [agencyName, worker, task, dueOn];
};

describe('the one who acts', () => {
  test.each([
    ['社協・日下：12/5までに包括の木村さんが訪問', centre, '木村 太郎', '訪問', '2026-12-05'],
    ['社協・日下：包括の木村さんが12/5までに訪問', centre, '木村 太郎', '訪問', '2026-12-05'],
    ['社協・日下：来週中に包括が訪問', centre, '', '訪問', '2026-12-04'],
    ['来週日下さんが訪問', council, '日下 花子', '来週訪問', null],
    ['来週木村さんが訪問する', centre, '木村 太郎', '来週訪問する', null],
    ['来週中村さんが訪問する', centre, '中村 三郎', '来週訪問する', null],
    ['今月、中村さんが訪問', centre, '中村 三郎', '今月、訪問', null],
    ['来週西さんが電話', '', '西', '来週電話', null],
    ['来週金曜日下さんが訪問', council, '日下 花子', '訪問', '2026-12-04'],
    ['12/5日下さんが訪問', council, '日下 花子', '訪問', '2026-12-05'],
    ['12/5、社協が訪問', council, '', '訪問', '2026-12-05'],
    ['毎日新聞店が声をかける', '毎日新聞店', '', '声をかける', null],
    ['決定事項：12/5までに木村さんが訪問', centre, '木村 太郎', '訪問', '2026-12-05'],
    ['今後木村さんが窓口になる', centre, '木村 太郎', '今後窓口になる', null],
    ['毎月末に木村さんが通帳を確認', centre, '木村 太郎', '毎月末に通帳を確認', null],
    ['家賃の件：社協の日下さんが大家に電話', council, '日下 花子', '家賃の件：大家に電話', null],
    ['大家：木村さんが12/5に立ち会う', centre, '木村 太郎', '大家：立ち会う', '2026-12-05'],
  ])('%s', (line, agency, worker, task, dueOn) => {
    expect(read(line)).toEqual([agency, worker, task, dueOn]);
  });
});

describe('the term', () => {
  test.each([
    ['社協が12月中旬までに訪問', '訪問', '2026-12-20'],
    ['12月中旬までに社協が訪問', '訪問', '2026-12-20'],
    ['社協が1月中旬に訪問', '訪問', '2027-01-20'],
    ['社協が来月上旬に訪問', '訪問', '2026-12-10'],
    ['社協が令和9年2月下旬までに訪問', '訪問', '2027-02-28'],
    ['社協が令和9年3月末までに転居先を探す', '転居先を探す', '2027-03-31'],
    ['社協が来年3月末までに転居先を探す', '転居先を探す', '2027-03-31'],
    ['社協が翌月末までに訪問', '訪問', '2026-12-31'],
    ['社協が来年の年末までに', '', '2027-12-31'],
    ['社協が来年中に転居先を探す', '転居先を探す', '2027-12-31'],
    ['社協が3か月内に面談', '面談', '2027-02-24'],
    ['社協が1年内に転居先を探す', '転居先を探す', '2027-11-24'],
    ['社協が来年度末までに訪問', '訪問', '2028-03-31'],
    ['社協が今年度内に訪問', '訪問', '2027-03-31'],
    ['社協が令和9年度末までに訪問', '訪問', '2028-03-31'],
    ['社協が12/5(土)までに訪問', '訪問', '2026-12-05'],
    ['社協が１２／５（土）までに訪問', '訪問', '2026-12-05'],
    ['社協が12月5日（土・祝）に訪問', '訪問', '2026-12-05'],
    ['社協が12/5土曜までに訪問', '訪問', '2026-12-05'],
    ['社協が訪問（12/5まで）', '訪問', '2026-12-05'],
    ['社協が12/5 (土) までに訪問', '訪問', '2026-12-05'],
    ['社協が来週土／訪問', '訪問', '2026-12-05'],
    ['社協が12/5には訪問', '訪問', '2026-12-05'],
    ['社協が次の金曜に訪問', '訪問', '2026-11-27'],
    ['社協が来週　金曜に訪問', '訪問', '2026-12-04'],
    ['社協が来週火曜の午前中に訪問', '午前中に訪問', '2026-12-01'],
    ['社協が12/5をめどに書類をそろえる', '書類をそろえる', '2026-12-05'],
    ['社協が期限を12/5までとする', '期限を', '2026-12-05'],
    ['社協が今日明日中に電話', '電話', '2026-11-25'],
  ])('%s', (line, task, dueOn) => {
    expect(read(line)).toEqual([council, '', task, dueOn]);
  });
});

describe('what is no term stays in the task', () => {
  test.each([
    '毎月末に通帳を確認',
    '毎年度末に計画を見直す',
    '先月末までの家計簿を確認',
    '昨年末の請求書を探す',
    '昨年12月末の請求書を探す',
    '家賃の1/2を助成申請',
    '家賃の1/2まで助成',
    '要支援1/2',
    '来週土屋さん宅を訪問',
    '薬を1/2錠に減らせるか聞く',
    '11月末までの家計簿を確認',
    '12/5の会議の資料を作る',
    '12月5日から見守りを始める',
    '12/5～12/10に訪問',
    '12/5か12/6に訪問',
    '12/5(金)までに訪問',
    '毎週金曜に電話',
    '毎月第2金曜に電話',
    '火・金曜に電話',
    '年末調整の書類を集める',
    '来月内科の受診に付き添う',
    '12月中学校の面談に同席',
    '来週末までに電話',
    '来週日中に電話',
    '来週の月・水に訪問',
    '12月中頃に訪問',
    '月末締めの家計簿を確認',
    '退院3日後に訪問',
    '退院の3日後に訪問',
    '2、3日以内に電話',
    '半年内に見直す',
    '数年内に転居先を探す',
    'がん検診を勧める',
    'はさみを預かる',
  ])('社協が%s', (task) => {
    expect(read(`社協が${task}`)).toEqual([council, '', task, null]);
  });

  test.each([
    '今週の水道料金を社協が確認する',
    '明日香さんの通院に付き添う',
    '日曜日は家族が看る',
    '役割分担を見直す',
    '宿題を手伝う',
    'がん検診の予約を取る',
  ])('%s', (line) => {
    expect(read(line)).toEqual(['', '', line, null]);
  });
});

describe('lines as they are typed at meetings', () => {
  test.each([
    ['社協 12/5 訪問', council, '', '訪問', '2026-12-05'],
    ['社協　12/5訪問', council, '', '訪問', '2026-12-05'],
    ['社協12/5までに訪問', council, '', '訪問', '2026-12-05'],
    ['木村さん12/5訪問', centre, '木村 太郎', '訪問', '2026-12-05'],
    ['社協の日下さんが明日電話', council, '日下 花子', '電話', '2026-11-25'],
    ['包括が来週金曜に訪問', centre, '', '訪問', '2026-12-04'],
    ['包括が来週金曜日訪問', centre, '', '訪問', '2026-12-04'],
    ['包括 来週金までに電話', centre, '', '電話', '2026-12-04'],
    ['包括：来週木、訪問', centre, '', '訪問', '2026-12-03'],
    ['木村さんは金曜までに主治医に聞く', centre, '木村 太郎', '主治医に聞く', '2026-11-27'],
    ['社協が月末までに家賃を確認する。', council, '', '家賃を確認する', '2026-11-30'],
    ['社協が来月末までに家計簿を作る', council, '', '家計簿を作る', '2026-12-31'],
    ['年内に社協が大家と話す', council, '', '大家と話す', '2026-12-31'],
    ['年度末までに包括が計画を見直す', centre, '', '計画を見直す', '2027-03-31'],
    ['包括が2週間以内に訪問', centre, '', '訪問', '2026-12-08'],
    ['包括が10日以内に報告する', centre, '', '報告する', '2026-12-04'],
    ['包括が2週間後に再訪問', centre, '', '再訪問', '2026-12-08'],
    ['包括が2週間後訪問', centre, '', '訪問', '2026-12-08'],
    ['後見の申立ては来年1月10日までに', '', '', '後見の申立ては', '2027-01-10'],
    ['社協が令和8年12月5日までに貸付の書類をそろえる', council, '', '貸付の書類をそろえる', '2026-12-05'],
    ['社協 貸付の書類をそろえる R8.12.5まで', council, '', '貸付の書類をそろえる', '2026-12-05'],
    ['→社協が今週中に灯油を届ける', council, '', '灯油を届ける', '2026-11-27'],
    ['宿題 社協が来月中に通帳を預かる', council, '', '通帳を預かる', '2026-12-31'],
    ['社協が12月5日頃訪問', council, '', '訪問', '2026-12-05'],
    ['木村さんが12月5日10時に訪問', centre, '木村 太郎', '10時に訪問', '2026-12-05'],
    ['社協が12月末に家計を見直す', council, '', '家計を見直す', '2026-12-31'],
    ['社協が12/5訪問', council, '', '訪問', '2026-12-05'],
    ['社協が来週中訪問', council, '', '訪問', '2026-12-04'],
    ['社協が月末訪問', council, '', '訪問', '2026-11-30'],
    ['社協が11/25午後に訪問', council, '', '午後に訪問', '2026-11-25'],
    ['社協が今日中に電話', council, '', '電話', '2026-11-24'],
  ])('%s', (line, agency, worker, task, dueOn) => {
    expect(read(line)).toEqual([agency, worker, task, dueOn]);
  });
});

/** Every way in which a line can be put together from a speaker, actor and term; what is left over is the task. */
const actors = ['社協', '日下さん', '社協の日下さん', '包括', '木村さん', '包括・木村'];
const terms = [
  '12/5',
  '12月5日',
  '12/5(土)',
  '来週金曜',
  '来週木',
  '月末',
  '来月末',
  '年度末',
  '12月中旬',
  '1年内',
];
const particles = ['まで', 'までに', 'に', 'には'];
const tasks = [
  '訪問',
  '水道料金を確認する',
  'がん検診を勧める',
  '日中に電話',
  '中村宅へ灯油を届ける',
  '家賃の1/2を申請',
];

test('parts put together are taken apart, and no character of the task is lost', () => {
  const speaker = fc.constantFrom('', '社協・日下：', '包括・木村：', '決定：', '・');
  fc.assert(
    fc.property(
      speaker,
      fc.constantFrom(...actors),
      fc.constantFrom(...terms),
      fc.constantFrom(...particles),
      fc.constantFrom(...tasks),
      fc.boolean(),
      (before, who, term, particle, task, termFirst) => {
        const line = `${before}${termFirst ? `${term}${particle}${who}が` : `${who}が${term}${particle}`}${task}`;
        const found = readDecisionLine(line, context);
        expect(found.task).toBe(task);
        expect(found.dueOn).not.toBeNull();
        expect(found.agencyName).toBe(who.includes('包括') || who.includes('木村') ? centre : council);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('whatever words meet, those of the task stand in their order and the rest are term, actor and particles', () => {
  const piece = fc.constantFrom(
    ...[
      ...terms,
      ...particles,
      ...tasks,
      '毎',
      '先',
      '前',
      '翌',
      '来',
      '3',
      'か',
      '数',
      '半',
      '今週',
      '来週',
    ],
    ...[
      '日',
      '水',
      '曜',
      '月',
      '中',
      '内',
      '旬',
      '末',
      '後',
      '前',
      '(土)',
      '年',
      '度',
      '。',
      '、',
      ' ',
      'の',
      'は',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const line = pieces.join('');
      const { task, dueOn, worker, agencyName } = readDecisionLine(line, context);
      expect([worker, agencyName]).toEqual(['', '']);
      const kept = (text: string) => text.replace(/[\s、。]/gu, '');
      if (dueOn === null) expect(kept(task)).toBe(kept(line));
      else expect(isLineWithOneGap(kept(task), kept(line))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

/** Whether the task is the line with one run of words taken out of it. */
function isLineWithOneGap(task: string, line: string): boolean {
  let head = 0;
  while (head < task.length && task[head] === line[head]) head += 1;
  return line.endsWith(task.slice(head)) && task.length < line.length;
}
