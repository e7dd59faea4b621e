import { fiscalYearOf } from '../../domain/calendar/fiscal-year.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { districtMapContract, MapPlace, SupportLine } from '../../domain/contract/district-map.ts';
import {
  mapPlaceId,
  supportLineId,
  surveyVisitId,
  type HouseholdId,
  type MapSheetId,
} from '../../domain/contract/scalars.ts';
import { districtName } from '../../domain/district-map/district-order.ts';
import { isOn, placeProblem } from '../../domain/district-map/shape.ts';
import { householdLabel } from '../../domain/household/label.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { requireCodes } from '../repositories/code.ts';
import {
  appendMapConsent,
  insertLine,
  insertPlace,
  insertVisit,
  listMapConsents,
  listPlaces,
  listSheetsOf,
  listVisits,
  readLine,
  readPlace,
  replaceSupports,
  setPin,
  setRemoved,
  standingLine,
  updateLine,
  updatePlace,
} from '../repositories/district-map.ts';
import { listDistricts } from '../repositories/district.ts';
import { readHousehold } from '../repositories/household.ts';
import {
  listHeads,
  listInDistricts,
  listLinesAt,
  listSupports,
  listUnplaced,
} from '../repositories/map-household.ts';
import { readSheet, type SheetRow } from '../repositories/map-sheet.ts';
import { householdRevealedUntil, isHouseholdProtected } from '../repositories/protection.ts';
import { found } from '../repositories/row.ts';
import { findSubjects } from '../repositories/search-index.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { arrange, householdsOn, pinsOf } from './map-pins.ts';

const unplacedLimit = 300;
/** Hits of a search that are looked at. */
const hitLimit = 2_000;
/** As far as a household may be moved on a sheet of rows, which has no edge of its own. */
const rowsEdge = { width: 6_000, height: 60_000 } as const;

export const districtMapOperations: HandlersOf<typeof districtMapContract> = {
  'districtMap.get': (tx, { sheetId, withProtected }, context) => {
    const sheet = readSheet(tx, sheetId);
    const on = householdsOn(tx, sheet, context, withProtected);
    const { households, rows } = arrange(tx, sheet, on.households);
    return {
      ...pinsOf(tx, households, context),
      places: listPlaces(tx, sheetId),
      leftOut: on.guarded.length,
      rows: [...rows],
    };
  },
  'districtMap.unplaced': (tx, { sheetId, text }) => {
    if (readSheet(tx, sheetId).kind === 'rows') return { households: [], total: 0 };
    const among = text.trim() === '' ? null : findSubjects(tx, 'household', text, hitLimit);
    return unplaced(tx, sheetId, among);
  },
  'districtMap.place': (tx, { sheetId, pins }, context) => {
    const sheet = readSheet(tx, sheetId);
    const edge = sheet.kind === 'rows' ? rowsEdge : sheet;
    const own = sheet.kind === 'rows' ? new Set(listInDistricts(tx, sheetId).map(({ id }) => id)) : null;
    for (const [index, { householdId, place }] of pins.entries()) {
      found(readHousehold(tx, householdId));
      requireLocatable(tx, [householdId], ['pins', index], context);
      if (own?.has(householdId) === false) throw conflict(['pins', index], 'other-district');
      if (place !== null && !isOn(place, edge)) throw refused(['pins', index, 'place'], 'outside-sheet');
      setPin(tx, sheetId, householdId, place);
    }
    return {};
  },
  'mapPlace.add': (tx, { sheetId, ...fields }, context) => {
    checkPlace(tx, readSheet(tx, sheetId), fields);
    const id = mapPlaceId.parse(context.newId());
    insertPlace(tx, id, sheetId, fields);
    return { id };
  },
  'mapPlace.save': (tx, { id, rowVersion, ...fields }) => {
    checkPlace(tx, readSheet(tx, readPlace(tx, id).sheetId), fields);
    updatePlace(tx, id, rowVersion, fields);
    return {};
  },
  'mapPlace.setRemoved': (tx, { id, removed }, context) => {
    readPlace(tx, id);
    setRemoved(tx, 'map_places', id, removed ? context.now : null);
    return {};
  },
  'householdSupport.set': (tx, { householdId, supports }) => {
    found(readHousehold(tx, householdId));
    requireCodes(
      tx,
      supports.map(({ layer }, index) => ({
        list: 'mapLayer' as const,
        code: layer,
        path: ['supports', index, 'layer'],
      })),
    );
    if (new Set(supports.map(({ layer }) => layer)).size < supports.length)
      throw refused(['supports'], 'chosen-twice');
    replaceSupports(tx, householdId, supports);
    return {};
  },
  'supportLine.add': (tx, input, context) => {
    const { helperId, helpedId } = input;
    for (const id of [helperId, helpedId]) found(readHousehold(tx, id));
    requireLocatable(tx, [helperId, helpedId], ['helperId'], context);
    checkEnds(tx, input);
    const id = supportLineId.parse(context.newId());
    insertLine(tx, { id, ...input });
    return { id };
  },
  'supportLine.save': (tx, { id, rowVersion, ...fields }) => {
    updateLine(tx, id, rowVersion, fields);
    return {};
  },
  'supportLine.setRemoved': (tx, { id, removed }, context) => {
    const ends = readLine(tx, id);
    const standing = standingLine(tx, ends);
    if (!removed && standing !== undefined && standing !== id) throw conflict(['id'], 'line-exists');
    setRemoved(tx, 'support_lines', id, removed ? context.now : null);
    return {};
  },
  'mapConsent.record': (tx, input, context) => {
    found(readHousehold(tx, input.householdId));
    checkPast(input.statedOn, 'statedOn', context);
    const recorded = { id: context.newId(), staffId: context.staff.id, recordedAt: context.now };
    appendMapConsent(tx, { ...input, ...recorded });
    return {};
  },
  'districtMap.household': (tx, { householdId }, context) => {
    found(readHousehold(tx, householdId));
    const withheld = isWithheld(tx, householdId, context);
    const supports = listSupports(tx, [householdId]);
    return {
      supports: supports.map(({ layer, note }) => ({ layer, note: withheld ? '' : note })),
      consents: listMapConsents(tx, householdId),
      lines: withheld ? [] : linesWithLabels(tx, householdId, context),
      surveys: listVisits(tx, householdId).map((visit) => (withheld ? { ...visit, note: '' } : visit)),
      sheets: withheld ? [] : listSheetsOf(tx, householdId),
    };
  },
  'survey.record': (tx, input, context) => {
    found(readHousehold(tx, input.householdId));
    checkPast(input.visitedOn, 'visitedOn', context);
    requireCodes(tx, [{ list: 'surveyResult', code: input.result, path: ['result'] }]);
    const id = surveyVisitId.parse(context.newId());
    const fiscalYear = fiscalYearOf(input.visitedOn);
    insertVisit(tx, { ...input, id, fiscalYear, staffId: context.staff.id });
    return { id };
  },
  'survey.setRemoved': (tx, { id, removed }, context) => {
    setRemoved(tx, 'survey_visits', id, removed ? context.now : null);
    return {};
  },
};

function unplaced(tx: ReadTx, sheetId: MapSheetId, among: readonly string[] | null) {
  const rows = listUnplaced(tx, sheetId, among);
  const heads = new Map(
    listHeads(
      tx,
      rows.map(({ id }) => id),
    ).map((head) => [head.householdId, head]),
  );
  const districts = new Map(listDistricts(tx).map((entry) => [entry.id as string, entry]));
  const households = rows
    .map((row) => {
      const head = heads.get(row.id);
      return {
        householdId: row.id,
        label: householdLabel(row.label, head?.headName ?? ''),
        headKana: head?.headKana ?? '',
        address: row.address,
        districtName: districtName(districts, row.districtId),
      };
    })
    .toSorted((a, b) => compare(a.headKana, b.headKana) || compare(a.householdId, b.householdId));
  return { households: households.slice(0, unplacedLimit), total: households.length };
}

/** Lines to and from a household. One that leads to a protected household tells where that one is: it stays out. */
function linesWithLabels(tx: ReadTx, householdId: HouseholdId, context: OperationContext) {
  const otherOf = ({ helperId, helpedId }: SupportLine): HouseholdId =>
    helperId === householdId ? helpedId : helperId;
  return listLinesAt(tx, [householdId])
    .filter((line) => !isWithheld(tx, otherOf(line), context))
    .map((line) => {
      const other = found(readHousehold(tx, otherOf(line)));
      return { ...line, otherLabel: householdLabel(other.label, other.headName) };
    });
}

/** Nothing is recorded of where a protected household is while it is not released (reference.md §3.2). */
function requireLocatable(
  tx: ReadTx,
  ids: readonly HouseholdId[],
  path: (string | number)[],
  context: OperationContext,
): void {
  if (ids.some((id) => isWithheld(tx, id, context))) throw conflict(path, 'protected');
}

function isWithheld(tx: ReadTx, id: HouseholdId, { now }: Pick<OperationContext, 'now'>): boolean {
  return isHouseholdProtected(tx, id) && householdRevealedUntil(tx, id, now) === null;
}

function checkEnds(tx: ReadTx, ends: Pick<SupportLine, 'helperId' | 'helpedId'>): void {
  if (ends.helperId === ends.helpedId) throw refused(['helpedId'], 'line-to-itself');
  if (standingLine(tx, ends) !== undefined) throw conflict(['helpedId'], 'line-exists');
}

function checkPlace(tx: ReadTx, sheet: SheetRow, place: Omit<MapPlace, 'id' | 'rowVersion'>): void {
  requireCodes(tx, [{ list: 'mapLayer', code: place.layer, path: ['layer'] }]);
  const problem = placeProblem(place, sheet.kind === 'rows' ? rowsEdge : sheet);
  if (problem !== null) throw refused(['points'], problem);
}

function checkPast(day: string, field: string, { today }: OperationContext): void {
  if (day > today) throw refused([field], 'in-future');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function refused(path: (string | number)[], reason: string): OperationFailure {
  return new OperationFailure('validation', { problems: [{ path, reason }] });
}

function conflict(path: (string | number)[], reason: string): OperationFailure {
  return new OperationFailure('conflict', { problems: [{ path, reason }] });
}
