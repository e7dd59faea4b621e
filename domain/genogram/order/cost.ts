import type { Kin } from '../kin/families.ts';
import type { Bundle, Net } from './net.ts';

/** What an order costs: a crossing is worse than any number of lesser faults in a family of usual size. */
export const CROSSING = 10_000;
const BIRTH_ORDER = 60;
/** Brothers and sisters whose births are unknown or the same still keep one order. */
const RECORD_ORDER = 2;
/** The husband of a couple with children to the right of his wife. */
const MAN_RIGHT = 500;
/** An in-law between brothers and sisters. */
const IN_BETWEEN = 40;
export const MAN_RIGHT_CHILDLESS = 400;

interface Line {
  readonly ups: Int32Array;
  readonly downs: Int32Array;
  /** How bad it is if the first of two children stands right of the second: by the place of both among the downs. */
  readonly faults: Float64Array;
  /** Filled for each count: where the line leaves, and its children from left to right. */
  from: number;
  readonly to: Float64Array;
}

interface Pair {
  readonly man: number;
  readonly woman: number;
  readonly weight: number;
}

/** Counts what the order of one row costs, by the places of the items in their rows. */
export class Cost {
  readonly #net: Net;
  readonly #lines: readonly (readonly Line[])[];
  readonly #pairs: readonly (readonly Pair[])[];
  readonly #hasParents: Uint8Array;
  /** The place of each item in its row. */
  readonly place: Int32Array;
  /** The items of each row from left to right. */
  readonly rows: number[][];
  /** Clusters that take part in a fault, while they are looked for. */
  #involved: Set<number> | undefined;

  constructor(net: Net, kin: Kin, clusters: ReadonlySet<number>) {
    this.#net = net;
    this.place = new Int32Array(net.rowOf.length);
    this.rows = Array.from({ length: net.rowCount }, () => []);
    const own = net.bundles.filter(({ downs }) => clusters.has(net.clusterOf[downs[0] ?? 0] ?? 0));
    const births = birthsOf(kin);
    // Brothers and sisters alone hang on a bar above the uppermost row.
    this.#lines = Array.from({ length: net.rowCount + 1 }, (_, row) =>
      own.filter((bundle) => bundle.row === row - 1).map((bundle) => lineOf(bundle, births)),
    );
    const pairs = pairsOf(kin, net).filter(({ man }) => clusters.has(net.clusterOf[man] ?? 0));
    this.#pairs = Array.from({ length: net.rowCount }, (_, row) =>
      pairs.filter(({ man }) => net.rowOf[man] === row),
    );
    this.#hasParents = new Uint8Array(net.rowOf.length);
    for (const { ups, downs } of own)
      if (ups.length > 0) for (const down of downs) this.#hasParents[down] = 1;
  }

  setRow(row: number, items: readonly number[]): void {
    const own = this.rows[row];
    if (own === undefined) return;
    own.length = 0;
    for (const item of items) this.place[item] = own.push(item) - 1;
  }

  /** Counts no further than to the limit. */
  total(limit = Infinity): number {
    let total = 0;
    for (let row = 0; row <= this.#net.rowCount && total < limit; row += 1)
      total += this.#within(row) + this.#above(row);
    return total;
  }

  /** The clusters that take part in a fault around the row. */
  involvedIn(row: number): ReadonlySet<number> {
    const involved = new Set<number>();
    this.#involved = involved;
    this.around(row);
    this.#involved = undefined;
    return involved;
  }

  /** All that may change if the order of this row does. */
  around(row: number): number {
    return this.#above(row) + this.#above(row + 1) + this.#within(row);
  }

  #within(row: number): number {
    let total = 0;
    for (const { man, woman, weight } of this.#pairs[row] ?? []) {
      if ((this.place[man] ?? 0) < (this.place[woman] ?? 0)) continue;
      total += weight;
      this.#blame(man);
    }
    return total;
  }

  /** The lines that end in the row. */
  #above(row: number): number {
    const lines = this.#lines[row] ?? [];
    let total = 0;
    for (const line of lines) total += this.#measure(line, row);
    for (let index = 1; index < lines.length; index += 1) {
      for (let other = 0; other < index; other += 1) {
        const [a, b] = [lines[index], lines[other]];
        if (a !== undefined && b !== undefined) total += this.#crossings(a, b) * CROSSING;
      }
    }
    return total;
  }

  /** Notes where the line runs; returns what the order of its own children costs. */
  #measure(line: Line, row: number): number {
    const { ups, downs, to, faults } = line;
    let sum = 0;
    for (const up of ups) sum += this.place[up] ?? 0;
    line.from = ups.length === 0 ? NaN : sum / ups.length;
    let total = 0;
    let [least, most] = [Infinity, -Infinity];
    for (let index = 0; index < downs.length; index += 1) {
      const own = this.place[downs[index] ?? 0] ?? 0;
      for (let elder = 0; elder < index; elder += 1) {
        if ((to[elder] ?? 0) < own) continue;
        total += faults[elder * downs.length + index] ?? 0;
        this.#blame(downs[index] ?? 0);
        this.#blame(downs[elder] ?? 0);
      }
      to[index] = own;
      if (own < least) least = own;
      if (own > most) most = own;
    }
    const between = most - least + 1 - downs.length;
    if (between > 0) total += between * IN_BETWEEN;
    return ups.length === 0 ? total + this.#strangers(line, row, least, most) : total;
  }

  /** Children of other parents between brothers and sisters without parents: their lines would cross the bar. */
  #strangers({ downs }: Line, row: number, least: number, most: number): number {
    let count = 0;
    for (let at = least; at <= most; at += 1) {
      const item = this.rows[row]?.[at] ?? 0;
      if (this.#hasParents[item] === 1 && !downs.includes(item)) {
        count += 1;
        this.#blame(item);
        for (const down of downs) this.#blame(down);
      }
    }
    return count * CROSSING;
  }

  #crossings(a: Line, b: Line): number {
    const side = a.from - b.from;
    if (Number.isNaN(side) || side === 0) return 0;
    let count = 0;
    const [left, right] = side < 0 ? [a.to, b.to] : [b.to, a.to];
    for (const own of left) {
      for (const other of right) if (own > other) count += 1;
    }
    if (count > 0 && this.#involved !== undefined) {
      for (const item of [...a.downs, ...b.downs, ...a.ups, ...b.ups]) this.#blame(item);
    }
    return count;
  }

  #blame(item: number): void {
    this.#involved?.add(this.#net.clusterOf[item] ?? 0);
  }
}

function lineOf({ ups, downs }: Bundle, births: readonly (string | undefined)[]): Line {
  const faults = new Float64Array(downs.length ** 2);
  downs.forEach((elder, row) => {
    downs.forEach((younger, column) => {
      const [a, b] = [births[elder], births[younger]];
      const isCertain = a !== undefined && b !== undefined && a < b;
      faults[row * downs.length + column] = isCertain ? BIRTH_ORDER : RECORD_ORDER;
    });
  });
  return {
    ups: Int32Array.from(ups),
    downs: Int32Array.from(downs),
    faults,
    from: 0,
    to: new Float64Array(downs.length),
  };
}

function birthsOf(kin: Kin): readonly (string | undefined)[] {
  return [
    ...kin.persons.map(({ birth }) => birth ?? undefined),
    ...kin.signs.map(({ on }) => on ?? undefined),
  ];
}

/** Couples of a man and a woman; of several partners only the present one stands by the rule. */
function pairsOf(kin: Kin, net: Net): readonly Pair[] {
  const last = new Map<number, number>();
  kin.couples.forEach(({ a, b }, index) => {
    last.set(a, index);
    last.set(b, index);
  });
  const fruitful = new Set(kin.families.map(({ couple }) => couple));
  return kin.couples.flatMap(({ a, b }, index) => {
    if (last.get(a) !== index || last.get(b) !== index || net.rowOf[a] !== net.rowOf[b]) return [];
    const sexes = [kin.persons[a]?.sex, kin.persons[b]?.sex];
    if (!sexes.includes('male') || !sexes.includes('female')) return [];
    const [man, woman] = sexes[0] === 'male' ? [a, b] : [b, a];
    return [{ man, woman, weight: fruitful.has(index) ? MAN_RIGHT : MAN_RIGHT_CHILDLESS }];
  });
}
