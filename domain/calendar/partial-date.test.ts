import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, addDays } from './civil-date.ts';
import { formatWareki } from './era.ts';
import {
  type PartialDate,
  ageOnPartial,
  formatPartialDate,
  parseCivilDate,
  parsePartialDate,
} from './partial-date.ts';

const day = (text: string) => text as CivilDate;
const today = day('2026-11-03');

function read(typed: string): PartialDate {
  const parsed = parsePartialDate(typed);
  if (!parsed.ok) throw new Error(`${typed}: ${parsed.reason}`);
  return parsed.value;
}

describe('a typed partial date', () => {
  it.each([
    '昭和20年3月5日',
    '昭和20.3.5',
    '昭和 20年 3月 5日',
    'S20.3.5',
    's20/3/5',
    'S20-3-5',
    'S20ー3ー5',
    'S20・3・5',
    'S 20 3 5',
    'S.20.3.5',
    'S200305',
    '昭20.3.5',
    '昭20年3月5日',
    'Ｓ２０．３．５',
    '昭和２０年３月５日',
    '昭和二十年三月五日',
    '㍼20年3月5日',
    '3200305',
    '1945-03-05',
    '1945/3/5',
    '1945.3.5',
    '19450305',
    '１９４５０３０５',
    '1945年3月5日',
    '西暦1945年3月5日',
    '昭和20年(1945年)3月5日',
    '1945年(昭和20年)3月5日',
    '昭和20年3月5日(月)',
    '昭和20年3月5日（月曜日）',
    '昭和20年3月5日生',
    '昭和20年3月5日生まれ',
  ])('%s is 5 March 1945', (typed) => {
    expect(read(typed)).toEqual({ date: '1945-03-05', precision: 'day', text: '昭和20年3月5日' });
  });

  it.each([
    ['昭20', '1945-01-01', 'year', '昭和20年'],
    ['1945', '1945-01-01', 'year', '昭和20年'],
    ['1945年3月', '1945-03-01', 'month', '昭和20年3月'],
    ['S20.3', '1945-03-01', 'month', '昭和20年3月'],
    ['昭和20年頃', '1945-01-01', 'about', '昭和20年頃'],
    ['昭和20年ごろ', '1945-01-01', 'about', '昭和20年頃'],
    ['約昭和20年', '1945-01-01', 'about', '昭和20年頃'],
    ['令和5年3月頃', '2023-03-01', 'about', '令和5年3月頃'],
    ['令和5年3月5日頃', '2023-03-05', 'about', '令和5年3月5日頃'],
    ['推定昭和20年3月5日', '1945-03-05', 'estimated', '推定昭和20年3月5日'],
    ['昭和20年3月5日(推定)', '1945-03-05', 'estimated', '推定昭和20年3月5日'],
    ['推定昭和20年3月', '1945-03-01', 'estimated', '推定昭和20年3月'],
    ['昭和20年春', '1945-03-01', 'about', '昭和20年春'],
    ['昭和20年冬', '1945-01-01', 'about', '昭和20年冬'],
    ['昭和20年末', '1945-12-01', 'about', '昭和20年末'],
    ['昭和20年3月上旬', '1945-03-01', 'about', '昭和20年3月上旬'],
    ['昭和20年3月初旬', '1945-03-01', 'about', '昭和20年3月上旬'],
    ['昭和20年3月中旬頃', '1945-03-11', 'about', '昭和20年3月中旬頃'],
    ['昭和20年2月下旬', '1945-02-21', 'about', '昭和20年2月下旬'],
    ['昭和20年 月日不詳', '1945-01-01', 'year', '昭和20年 月日不詳'],
    ['昭和20年不詳', '1945-01-01', 'year', '昭和20年 月日不詳'],
    ['昭和20年3月 日不詳', '1945-03-01', 'month', '昭和20年3月 日不詳'],
    ['昭和20年3月日不明', '1945-03-01', 'month', '昭和20年3月 日不詳'],
    ['年月日不詳', null, 'unknown', '年月日不詳'],
    ['不詳', null, 'unknown', '年月日不詳'],
    ['令和8年3月1日から3月10日頃までの間', '2026-03-01', 'about', '令和8年3月1日から3月10日頃までの間'],
    ['令和8年3月1日頃から10日頃までの間', '2026-03-01', 'about', '令和8年3月1日頃から3月10日頃までの間'],
    ['令和8年3月推定1日から5日までの間', '2026-03-01', 'estimated', '推定令和8年3月1日から3月5日までの間'],
    ['令和7年12月28日から1月3日までの間', '2025-12-28', 'about', '令和7年12月28日から令和8年1月3日までの間'],
  ])('%s begins %s, precision %s, shown as %s', (typed, date, precision, text) => {
    expect(read(typed)).toEqual({ date, precision, text });
  });

  it.each([
    ['平成31年12月1日', '2019-12-01', '令和元年12月1日'],
    ['昭和65年1月1日', '1990-01-01', '平成2年1月1日'],
    ['令和元年1月1日', '2019-01-01', '平成31年1月1日'],
    ['昭和100年', '2025-01-01', '令和7年'],
    ['昭和64年2月', '1989-02-01', '平成元年2月'],
    ['昭和64年', '1989-01-01', '昭和64年'],
    ['平成元年', '1989-01-08', '平成元年'],
    ['平成1年1月', '1989-01-08', '平成元年1月'],
    ['令和元年5月', '2019-05-01', '令和元年5月'],
    ['令元', '2019-05-01', '令和元年'],
    ['4050101', '1993-01-01', '平成5年1月1日'],
    ['5010501', '2019-05-01', '令和元年5月1日'],
    ['1989年', '1989-01-01', '1989年'],
    ['1989年1月', '1989-01-01', '1989年1月'],
    ['大正78年', '1989-01-01', '1989年'],
  ])('%s begins %s and is shown in the era it lies in: %s', (typed, date, text) => {
    expect(read(typed)).toMatchObject({ date, text });
  });

  it.each([
    ['', 'empty'],
    ['　 ', 'empty'],
    ['昭和20年2月30日', 'no-such-date'],
    ['平成31年2月29日', 'no-such-date'],
    ['昭和20年13月', 'no-such-date'],
    ['昭和0年1月1日', 'no-such-date'],
    ['19450230', 'no-such-date'],
    ['4000101', 'no-such-date'],
    ['1867年', 'too-early'],
    ['1868-01-24', 'too-early'],
    ['昭和20年3月5日(火)', 'contradiction'],
    ['昭和20年3月(月)', 'contradiction'],
    ['昭和20年3月5日(1946年)', 'contradiction'],
    ['令和8年3月10日から1日までの間', 'contradiction'],
    ['3/5', 'not-understood'],
    ['20.3.5', 'not-understood'],
    ['6010101', 'not-understood'],
    ['194503', 'not-understood'],
    ['昭和203年', 'not-understood'],
    ['9999年', 'not-understood'],
    ['昭和20年上旬', 'not-understood'],
    ['昭和20年3月5日春', 'not-understood'],
    ['昭和20年3月5日 日不詳', 'not-understood'],
    ['昭和20年3月5日(火事)', 'not-understood'],
    ['さくらの頃', 'not-understood'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(parsePartialDate(typed)).toEqual({ ok: false, reason });
  });

  it('is refused as future only where it begins after today', () => {
    expect(parsePartialDate('令和8年11月4日', { today })).toEqual({ ok: false, reason: 'future' });
    expect(parsePartialDate('令和9年頃', { today })).toEqual({ ok: false, reason: 'future' });
    expect(parsePartialDate('令和8年11月3日', { today })).toMatchObject({ ok: true });
    expect(parsePartialDate('令和8年', { today })).toMatchObject({ ok: true });
    expect(parsePartialDate('令和8年11月4日')).toMatchObject({ ok: true });
  });

  it('never throws, whatever is typed', () => {
    const pieces = fc.constantFrom(
      ...'昭和|令|R|元|年|月|日|頃|推定|から|までの間|不詳|(|)|.|-|~|十|〇|0|3|12|1989|春|上旬|末'.split('|'),
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parsePartialDate(text, { today });
        if (parsed.ok) expect(read(formatPartialDate(parsed.value, 'long'))).toEqual(parsed.value);
        else expect(parsed.reason).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a partial date as shown', () => {
  it.each([
    ['昭和20年3月5日', '昭和20年3月5日(1945年)', 'S20.3.5(1945)'],
    ['令和元年5月', '令和元年5月(2019年)', 'R1.5(2019)'],
    ['昭和20年頃', '昭和20年頃(1945年)', 'S20頃(1945)'],
    ['推定昭和20年3月5日', '推定昭和20年3月5日(1945年)', '推定S20.3.5(1945)'],
    ['昭和20年3月 日不詳', '昭和20年3月 日不詳(1945年)', 'S20.3 日不詳(1945)'],
    ['1989年', '1989年(昭和64年・平成元年)', '1989(S64・H1)'],
    [
      '令和8年3月1日頃から10日頃までの間',
      '令和8年3月1日頃から3月10日頃までの間(2026年)',
      'R8.3.1頃~3.10頃(2026)',
    ],
    ['不詳', '年月日不詳', '年月日不詳'],
  ])('%s: %s, %s', (typed, long, short) => {
    expect(formatPartialDate(read(typed), 'long')).toBe(long);
    expect(formatPartialDate(read(typed), 'short')).toBe(short);
  });

  it('keeps words it does not know', () => {
    const imported: PartialDate = { date: day('1945-01-01'), precision: 'about', text: '終戦の年' };
    expect(formatPartialDate(imported, 'long')).toBe('終戦の年');
  });

  it('is read back as the same, however it was typed and is shown', () => {
    const anyDay = fc.integer({ min: 0, max: 85_000 }).map((days) => addDays(day('1868-02-01'), days));
    const cut = fc.constantFrom(
      (text: string) => text,
      (text: string) => `推定${text}`,
      (text: string) => `${text}頃`,
      (text: string) => text.replace(/\d+日$/, ''),
      (text: string) => text.replace(/\d+日$/, ' 日不詳'),
      (text: string) => text.replace(/\d+日$/, '中旬'),
      (text: string) => text.replace(/\d+月\d+日$/, ''),
      (text: string) => text.replace(/\d+月\d+日$/, '秋頃'),
      (text: string) => text.replace(/\d+月\d+日$/, ' 月日不詳'),
      (text: string) => `${text}から12月31日頃までの間`,
      (text: string) => (text.includes('年1月') ? text : `${text}から1月1日までの間`),
    );
    const calendar = fc.constantFrom(
      (date: CivilDate) => formatWareki(date, 'long'),
      (date: CivilDate) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
    );
    fc.assert(
      fc.property(
        anyDay,
        cut,
        calendar,
        fc.constantFrom('long' as const, 'short' as const),
        (date, shorten, write, style) => {
          const value = read(shorten(write(date)));
          expect(read(formatPartialDate(value, style))).toEqual(value);
          expect(read(value.text)).toEqual(value);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the age of a partial date', () => {
  it.each([
    ['昭和20年3月5日', '2026-11-03', 81, true],
    ['昭和20年3月', '2026-03-15', 81, false],
    ['昭和20年3月', '2026-03-31', 81, true],
    ['昭和20年3月', '2026-11-03', 81, true],
    ['昭和20年', '2026-11-03', 81, false],
    ['昭和20年', '2026-12-31', 81, true],
    ['昭和20年頃', '2026-12-31', 81, false],
    ['推定昭和20年3月5日', '2026-11-03', 81, false],
  ])('%s is on %s %i, exact %s', (typed, on, years, exact) => {
    expect(ageOnPartial(read(typed), day(on))).toEqual({ years, exact });
  });

  it('is unknown for an unknown birth and before the birth', () => {
    expect(ageOnPartial(read('不詳'), today)).toBeUndefined();
    expect(ageOnPartial(read('令和9年1月1日'), today)).toBeUndefined();
  });
});

describe('a typed exact day', () => {
  it.each([
    ['R8.11.20', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['令和8年11月20日(金)', '2026-11-20'],
    ['令和8年11月20日(金・祝)', '2026-11-20'],
    ['11/20', '2026-11-20'],
    ['11月20日', '2026-11-20'],
    ['11月20日(金)', '2026-11-20'],
    ['十一月二十日', '2026-11-20'],
    ['１１／２０', '2026-11-20'],
    ['1120', '2026-11-20'],
    ['1/5', '2027-01-05'],
    ['0105', '2027-01-05'],
    ['5/10', '2026-05-10'],
    ['5/3', '2027-05-03'],
    ['11/3', '2026-11-03'],
    ['今日', '2026-11-03'],
    ['明日', '2026-11-04'],
    ['明後日', '2026-11-05'],
    ['昨日', '2026-11-02'],
    ['一昨日', '2026-11-01'],
  ])('%s is %s', (typed, date) => {
    expect(parseCivilDate(typed, { today })).toEqual({ ok: true, value: date });
  });

  it('takes last year when that is closer', () => {
    expect(parseCivilDate('12/25', { today: day('2026-01-10') })).toEqual({ ok: true, value: '2025-12-25' });
  });

  it.each([
    ['', 'empty'],
    ['2/29', 'no-such-date'],
    ['13/1', 'no-such-date'],
    ['11/20(木)', 'contradiction'],
    ['令和8年11月', 'incomplete'],
    ['2026', 'incomplete'],
    ['令和8年11月20日頃', 'incomplete'],
    ['不詳', 'incomplete'],
    ['来週', 'not-understood'],
    ['2926/11/20', 'not-understood'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(parseCivilDate(typed, { today })).toEqual({ ok: false, reason });
  });
});
