import type { CivilDate } from '../calendar/civil-date.ts';
import type { InputOf, NamesOfKind, OutputOf } from '../contract/index.ts';

/** Carries out one command of the contract as of a day. */
export type CarryOut = <Name extends NamesOfKind<'command'>>(
  name: Name,
  input: InputOf<Name>,
  on: CivilDate,
) => OutputOf<Name>;
