import type { CivilDate } from '../calendar/civil-date.ts';
import type { InputOf, NamesOfKind, OutputOf } from '../contract/index.ts';

/** Commands, and the one question a story asks: which goals a plan has got. */
export type Carried = NamesOfKind<'command'> | 'supportPlan.get';

/** Carries out one operation of the contract as of a day. */
export type CarryOut = <Name extends Carried>(
  name: Name,
  input: InputOf<Name>,
  on: CivilDate,
) => OutputOf<Name>;
