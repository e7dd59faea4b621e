import type { CivilDate } from '../calendar/civil-date.ts';
import type { InputOf, NamesOfKind, OutputOf } from '../contract/index.ts';

/** Carries out one command of the contract as of a day. */
export type CarryOut = <Name extends NamesOfKind<'command'>>(
  name: Name,
  input: InputOf<Name>,
  on: CivilDate,
) => OutputOf<Name>;

/** Builds 見本町: the same town for the same day, all persons invented. */
export function buildSampleTown(today: CivilDate, carryOut: CarryOut): void {
  void today;
  void carryOut;
}
