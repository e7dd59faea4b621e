import { addDays, daysBetween, type CivilDate } from '../../../domain/calendar/civil-date.ts';
import { operations, type InputOf, type NamesOfKind, type OutputOf } from '../../../domain/contract/index.ts';
import type { StaffId } from '../../../domain/contract/scalars.ts';
import { sha256 } from '../../../db/driver/digest.ts';
import type { Stepwise, WriteTx } from '../../../db/driver/transaction.ts';
import { commandHandlers } from '../../../db/operations/commands.ts';
import type { AnyHandler, OperationContext } from '../../../db/operations/context.ts';

/** What every part of the generator works with: the use cases, and chance that falls the same way every time. */
export interface Filling {
  readonly tx: WriteTx;
  readonly today: CivilDate;
  /** Carries a command out as of a day. */
  carry<N extends NamesOfKind<'command'>>(name: N, input: InputOf<N>, on?: CivilDate): OutputOf<N>;
  /** Lays a file where the next command that asks for one finds it; the answer is its token. */
  chooseFile(content: Uint8Array): string;
  /** From 0 to below 1. */
  readonly chance: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** From `least` to `most`, whole. */
  readonly between: (least: number, most: number) => number;
  /** A day from `since` to `until`, both possible. */
  readonly dayBetween: (since: CivilDate, until: CivilDate) => CivilDate;
  /** As many sentences as asked for, run together. */
  readonly prose: (count: number) => string;
}

export function createFilling(tx: WriteTx, staff: { id: StaffId; name: string }, today: CivilDate): Filling {
  const chance = sequence();
  const between = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  let count = 0;
  let file = new Uint8Array();
  const contextOf = (on: CivilDate): OperationContext => ({
    now: `${on}T03:00:00.000Z`,
    today: on,
    dayOf: (instant) => instant.slice(0, 10) as CivilDate,
    sha256,
    staff,
    practice: true,
    newId: () => `01900000-0000-7000-8000-${(count += 1).toString(16).padStart(12, '0')}`,
    readChosenFile: () => file,
  });
  return {
    tx,
    today,
    chance,
    between,
    pick,
    carry: (name, input, on = today) => {
      const handler = commandHandlers[name] as AnyHandler;
      return carriedThrough(handler(tx, operations[name].input.parse(input), contextOf(on))) as never;
    },
    chooseFile: (content) => {
      file = new Uint8Array(content);
      return 'the-file-laid-out-last';
    },
    dayBetween: (since, until) => addDays(since, between(0, Math.max(0, daysBetween(since, until)))),
    prose: (length) => Array.from({ length }, () => pick(sentences)).join(''),
  };
}

/** The answer of a use case, also of one that works in steps. */
function carriedThrough(given: unknown): unknown {
  if (!(given instanceof Iterator)) return given;
  const steps = given as Stepwise<unknown>;
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Numbers from 0 to below 1, the same every time. */
function sequence(): () => number {
  let state = 20_261_120;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const sentences = [
  '玄関先で話を聞く。',
  '前回より表情が明るい。',
  '受診は済んだとのこと。',
  '家賃の支払いが遅れている。',
  '次の面談の日を決めた。',
  '食事は一日二回。',
  '夜は眠れているが、朝が起きられないと話す。',
  '畑の手伝いを近所に頼めたとのこと。',
  '灯油の残りが少ないと母が心配していた。',
  '介護の認定の更新を一緒に確かめた。',
  '仕事の見学は来月に延ばしたいと言う。',
  '部屋の片付けは台所まで進んだ。',
  '電話には出ないが、置き手紙は読んでいるようだ。',
  '学校には週に二日行けている。',
  '借りたお金の一覧を次回までに作る。',
  '薬の飲み忘れが減ったと訪問看護から聞く。',
];
