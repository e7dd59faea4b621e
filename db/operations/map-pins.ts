import { formatCaseNumber } from '../../domain/case/case-number.ts';
import { fiscalYearOf } from '../../domain/calendar/fiscal-year.ts';
import type { MapPin, SupportLine } from '../../domain/contract/district-map.ts';
import type { HouseholdId } from '../../domain/contract/scalars.ts';
import { districtName, districtOrder } from '../../domain/district-map/district-order.ts';
import { isWithoutHelper } from '../../domain/district-map/filter.ts';
import { layoutRows, type RowHeading } from '../../domain/district-map/rows.ts';
import { householdLabel } from '../../domain/household/label.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listDistricts } from '../repositories/district.ts';
import {
  listCases,
  listConsents,
  listHeads,
  listInDistricts,
  listLinesAt,
  listPlaced,
  listProtected,
  listSupports,
  listSurveyed,
  type HouseholdPlace,
} from '../repositories/map-household.ts';
import type { SheetRow } from '../repositories/map-sheet.ts';
import type { OperationContext } from './context.ts';

type Placed = HouseholdPlace & { x: number; y: number };

/** Households on their places, with the 班 of a sheet of rows. */
export interface Arranged {
  readonly households: readonly Placed[];
  readonly rows: readonly RowHeading[];
  readonly width: number;
  readonly height: number;
}

/**
 * Which households belong on a sheet. Protected ones stay off (reference.md §3.2); with `withProtected` those that are
 * released for the moment are on it.
 */
export function householdsOn(
  tx: ReadTx,
  sheet: SheetRow,
  { now }: Pick<OperationContext, 'now'>,
  withProtected = false,
): { households: HouseholdPlace[]; guarded: HouseholdPlace[] } {
  const all = sheet.kind === 'image' ? listPlaced(tx, sheet.id) : listInDistricts(tx, sheet.id);
  const found = listProtected(tx, now);
  const isShown = ({ id }: HouseholdPlace): boolean =>
    !found.all.has(id) || (withProtected && found.released.has(id));
  return {
    households: all.filter(isShown),
    guarded: all.filter((household) => !isShown(household)),
  };
}

/** Puts households where they stand: on the base map, or in rows by 班 with those moved by hand where they were put. */
export function arrange(tx: ReadTx, sheet: SheetRow, households: readonly HouseholdPlace[]): Arranged {
  if (sheet.kind === 'rows') return inRows(tx, households);
  const { width, height } = sheet;
  return { households: households.filter(isPlaced), rows: [], width, height };
}

function inRows(tx: ReadTx, households: readonly HouseholdPlace[]): Arranged {
  const districts = listDistricts(tx);
  const byId = new Map(districts.map((entry) => [entry.id as string, entry]));
  const inDistrict = Map.groupBy(households, ({ districtId }) => districtId);
  const order = [...districtOrder(districts).map(({ id }) => id), null];
  const layout = layoutRows(
    order
      .filter((id) => inDistrict.has(id))
      .map((id) => ({
        districtId: id ?? '',
        name: districtName(byId, id),
        households: (inDistrict.get(id) ?? []).map(({ id: householdId, address }) => ({
          householdId,
          address,
        })),
      })),
    new Map(households.filter(isPlaced).map(({ id, x, y }) => [id, { x, y }])),
  );
  const placed = households.flatMap((household) => {
    const place = layout.places.get(household.id);
    return place === undefined ? [] : [{ ...household, ...place }];
  });
  return { households: placed, rows: layout.headings, width: layout.width, height: layout.height };
}

/** Everything a map shows of its households, and the lines between them. */
export function pinsOf(
  tx: ReadTx,
  households: readonly Placed[],
  { today, now }: Pick<OperationContext, 'today' | 'now'>,
): { pins: MapPin[]; lines: SupportLine[] } {
  const ids = households.map(({ id }) => id);
  const guarded = listProtected(tx, now).all;
  const districts = new Map(listDistricts(tx).map((entry) => [entry.id as string, entry]));
  const heads = new Map(listHeads(tx, ids).map((row) => [row.householdId, row]));
  const cases = Map.groupBy(listCases(tx, ids), (row) => row.householdId);
  const supports = Map.groupBy(listSupports(tx, ids), (row) => row.householdId);
  const surveyed = new Map(
    listSurveyed(tx, ids, fiscalYearOf(today)).map((row) => [row.householdId, row.surveyedOn]),
  );
  const consents = listConsents(tx, ids);
  const lines = listLinesAt(tx, ids);
  const helped = new Set<string>(lines.map(({ helpedId }) => helpedId));
  const pins = households.map((household): MapPin => {
    const head = heads.get(household.id);
    const own = cases.get(household.id) ?? [];
    const open = own.filter((row) => row.open === 1);
    const standsIn = supports.get(household.id) ?? [];
    const layers = standsIn.map(({ layer }) => layer);
    return {
      householdId: household.id,
      x: household.x,
      y: household.y,
      label: householdLabel(household.label, head?.headName ?? ''),
      headName: head?.headName ?? '',
      districtName: districtName(districts, household.districtId),
      memberCount: head?.memberCount ?? 0,
      layers,
      supportNote: standsIn
        .map(({ note }) => note)
        .filter((note) => note !== '')
        .join('\n'),
      livesAlone: head?.residents === 1,
      openCaseNumbers: open.map(({ fiscalYear, serial }) => formatCaseNumber(fiscalYear, serial)),
      planRunning: open.some((row) => row.planRunning === 1),
      lastContactOn: latest(own.map(({ lastContactOn }) => lastContactOn)),
      surveyedOn: surveyed.get(household.id) ?? null,
      withoutHelper: isWithoutHelper({ householdId: household.id, layers }, helped),
      addressProtected: guarded.has(household.id),
      consent: { commissioner: 'none', residents: 'none', ...consents.get(household.id) },
    };
  });
  const shown = new Set<HouseholdId>(ids);
  return {
    pins,
    lines: lines.filter(({ helperId, helpedId }) => shown.has(helperId) && shown.has(helpedId)),
  };
}

function latest<Day extends string>(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

function isPlaced(household: HouseholdPlace): household is Placed {
  return household.x !== null && household.y !== null;
}
