import { daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import type { MapPin } from '../contract/district-map.ts';

/** What a map is searched for. Everything that is asked must hold. */
export interface MapFilter {
  /** No contact for so many days or longer; null: not asked. Who was never met has had none. */
  readonly quietDays: number | null;
  readonly livesAlone: boolean;
  readonly planRunning: boolean;
  /** Not visited in the survey of the present 年度. */
  readonly notSurveyed: boolean;
  /** 要支援者宅 to which nobody's help leads. */
  readonly withoutHelper: boolean;
}

export const noFilter: MapFilter = {
  quietDays: null,
  livesAlone: false,
  planRunning: false,
  notSurveyed: false,
  withoutHelper: false,
};

type Fact = 'lastContactOn' | 'livesAlone' | 'planRunning' | 'surveyedOn' | 'withoutHelper';

export function passes(pin: Pick<MapPin, Fact>, filter: MapFilter, today: CivilDate): boolean {
  return (
    (filter.quietDays === null || isQuiet(pin, filter.quietDays, today)) &&
    (!filter.livesAlone || pin.livesAlone) &&
    (!filter.planRunning || pin.planRunning) &&
    (!filter.notSurveyed || pin.surveyedOn === null) &&
    (!filter.withoutHelper || pin.withoutHelper)
  );
}

/** 要支援者宅 to which no line of support leads. `helped`: households with a line towards them. */
export function isWithoutHelper(
  household: { readonly householdId: string; readonly layers: readonly string[] },
  helped: ReadonlySet<string>,
): boolean {
  return household.layers.includes('needs') && !helped.has(household.householdId);
}

function isQuiet({ lastContactOn }: Pick<MapPin, 'lastContactOn'>, days: number, today: CivilDate): boolean {
  return lastContactOn === null || daysBetween(lastContactOn, today) >= days;
}
