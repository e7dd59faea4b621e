import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, toCivilDate, type CivilDate } from '../calendar/civil-date.ts';
import { formatWareki } from '../calendar/era.ts';
import type { AgencyId } from '../contract/scalars.ts';
import { readDecisionLine } from './decision-line.ts';
import { findDue } from './due-phrase.ts';

const day = (text: string): CivilDate => toCivilDate(text) ?? expect.unreachable(text);
/** A Friday. */
const on = day('2026-11-20');
const idOf = (number: number) => `agency-${String(number)}` as AgencyId;
const agencies = [
  { id: idOf(1), name: '見本町社会福祉協議会', shortName: '社協' },
  { id: idOf(2), name: '地域包括支援センター', shortName: '町包括' },
  { id: idOf(3), name: '消防署', shortName: '' },
];
const people = [
  { agencyId: idOf(1), agencyName: '見本町社会福祉協議会', name: '日下 花子' },
  { agencyId: idOf(2), agencyName: '地域包括支援センター', name: '宮下 一' },
  { agencyId: null, agencyName: '民生委員', name: '架空 民子' },
  { agencyId: idOf(3), agencyName: '消防署', name: '架空 次郎' },
];
const context = { on, agencies, people };
const read = (line: string) => {
  const { agencyName, worker, task, dueOn } = readDecisionLine(line, context);
  return [agencyName, worker, task, dueOn];
};

test.each([
  ['社協 日下さんが12/5までに訪問', '見本町社会福祉協議会', '日下 花子', '訪問', '2026-12-05'],
  ['12月5日までに社協の日下さんが訪問する。', '見本町社会福祉協議会', '日下 花子', '訪問する', '2026-12-05'],
  ['役割：社協は来週金曜に訪問', '見本町社会福祉協議会', '', '訪問', '2026-11-27'],
  ['宮下さんが月末までに通院に付き添う', '地域包括支援センター', '宮下 一', '通院に付き添う', '2026-11-30'],
  ['消防署　灯油の保管を確認　１２／５まで', '消防署', '', '灯油の保管を確認', '2026-12-05'],
  ['民生委員の架空さんが見守る', '民生委員', '架空 民子', '見守る', null],
  [
    '包括の宮下さんが、年内に家族へ説明する',
    '地域包括支援センター',
    '宮下 一',
    '家族へ説明する',
    '2026-12-31',
  ],
  ['あの家の日下さんは12/5までに訪問を受ける', '', '', 'あの家の日下さんは訪問を受ける', '2026-12-05'],
  ['包括 12/5 電話', '地域包括支援センター', '', '電話', '2026-12-05'],
  ['社協・日下：12/5までに訪問する', '見本町社会福祉協議会', '日下 花子', '訪問する', '2026-12-05'],
  ['包括・宮下：社協の日下さんが訪問', '見本町社会福祉協議会', '日下 花子', '訪問', null],
  ['包括・宮下：主治医に聞く', '地域包括支援センター', '宮下 一', '主治医に聞く', null],
  ['保健師 西さんが電話', '', '', '保健師 西さんが電話', null],
])('%s', (line, agency, worker, task, dueOn) => {
  expect(read(line)).toEqual([agency, worker, task, dueOn]);
});

test.each([
  ['架空さんが見守る', '', '架空', '見守る', null],
  ['西さんが電話する', '', '西', '電話する', null],
  ['社協に依頼する', '', '', '社協に依頼する', null],
  ['包括的に検討する', '', '', '包括的に検討する', null],
  ['11/12 玄関で会えた', '', '', '11/12 玄関で会えた', null],
  ['', '', '', '', null],
])('what is not sure stays empty: %s', (line, agency, worker, task, dueOn) => {
  expect(read(line)).toEqual([agency, worker, task, dueOn]);
});

test.each([
  ['令和9年1月10日まで', '2027-01-10'],
  ['R9.1.10まで', '2027-01-10'],
  ['1/10に訪問', '2027-01-10'],
  ['来年1月10日', '2027-01-10'],
  ['今週の土曜', '2026-11-21'],
  ['金曜日まで', '2026-11-27'],
  ['来週中に', '2026-11-27'],
  ['来週までに', '2026-11-27'],
  ['再来週月曜', '2026-11-30'],
  ['月末', '2026-11-30'],
  ['来月末までに', '2026-12-31'],
  ['来月中に', '2026-12-31'],
  ['2月末', '2027-02-28'],
  ['12月中に', '2026-12-31'],
  ['年度末', '2027-03-31'],
  ['年内に', '2026-12-31'],
  ['明日', '2026-11-21'],
  ['10日以内に', '2026-11-30'],
  ['２週間後', '2026-12-04'],
  ['3か月以内', '2027-02-20'],
  ['12/1に訪問し、12/10までに報告', '2026-12-10'],
])('the term in %s is %s', (line, dueOn) => {
  expect(findDue(line, on)?.dueOn).toBe(dueOn);
});

test.each(['13/45まで', '今週月曜', '2020年1月1日まで', '訪問は3回', '次回まで', '電話 0000-12-3456'])(
  'no term is made up of %s',
  (line) => {
    expect(findDue(line, on)).toBeUndefined();
  },
);

test('a line put together from what is known is taken apart again', () => {
  const days = fc.integer({ min: 0, max: 300 }).map((count) => addDays(on, count));
  const task = fc.constantFrom('訪問する', '電話で確認', '受診に付き添う', '書類をそろえる');
  const whoWith = fc.constantFrom(...people.filter(({ agencyId }) => agencyId !== null));
  const particle = fc.constantFrom('さんが', 'が', '氏は', ' ', '、');
  const isFirst = fc.boolean();
  fc.assert(
    fc.property(whoWith, particle, days, task, isFirst, (who, after, dueOn, what, dueFirst) => {
      const due = `${formatWareki(dueOn, 'long')}までに`;
      const line = dueFirst
        ? `${due}${who.agencyName}の${who.name}${after}${what}`
        : `${who.agencyName} ${who.name}${after}${due}${what}`;
      expect(readDecisionLine(line, context)).toEqual({
        agencyId: who.agencyId,
        agencyName: who.agencyName,
        worker: who.name,
        task: what,
        dueOn,
      });
    }),
  );
});

test('whatever is typed, nothing is made up', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '社協',
      '日下',
      'さん',
      'が',
      'の',
      '12/5',
      'まで',
      '月末',
      '来週',
      '金曜',
      '\n',
      '決定：',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      (line) => {
        const { agencyId, agencyName, worker, task, dueOn } = readDecisionLine(line, context);
        if (agencyId !== null) expect(agencies.map(({ id }) => id)).toContain(agencyId);
        expect(['', ...people.map((person) => person.agencyName)]).toContain(agencyName);
        const known = people.find(({ name }) => name === worker)?.name ?? worker;
        if (worker !== '') expect(line).toContain(known.split(' ')[0]);
        if (dueOn !== null) expect(dueOn >= on).toBe(true);
        const characters = new Set(line);
        for (const character of task) expect(character === ' ' || characters.has(character)).toBe(true);
        expect(task.length).toBeLessThanOrEqual(400);
      },
    ),
  );
});
