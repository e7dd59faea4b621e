import { standingOf } from '../../domain/consent/standing.ts';
import type { MapPin } from '../../domain/contract/district-map.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { HouseholdId } from '../../domain/contract/scalars.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { whyHidden, type Shown } from '../../domain/district-map/audience.ts';
import { tileType } from '../../domain/district-map/base-map.ts';
import { districtOrder, withParents } from '../../domain/district-map/district-order.ts';
import { numberHouseholds } from '../../domain/district-map/numbering.ts';
import { mapOnPaper } from '../../domain/district-map/paper.ts';
import { levelFor, partOf, tilesWithin } from '../../domain/district-map/pyramid.ts';
import { districtMapListForm } from '../../domain/print/district-map-list-form.ts';
import { drawDistrictMap, type DistrictMapContent } from '../../domain/print/district-map-view.ts';
import { mapAudienceWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listPlaces } from '../repositories/district-map.ts';
import { listDistricts } from '../repositories/district.ts';
import { listCommissionerStatements, listHeads } from '../repositories/map-household.ts';
import { decodeTile, readSheet, readTile, type SheetRow } from '../repositories/map-sheet.ts';
import type { OperationContext } from './context.ts';
import { arrange, householdsOn, pinsOf } from './map-pins.ts';
import { sheetHead } from './print-head.ts';
import { choicesOf, formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';

type MapRequest = Extract<PrintRequest, { kind: 'district-map' }>;
type ListRequest = Extract<PrintRequest, { kind: 'district-map-list' }>;

/** As fine as a laser printer shows a scanned map: 150 dots to the inch. */
const dotsPerMillimetre = 150 / 25.4;

/** A sheet of the district map for one audience: who may not be shown there is not on it (reference.md §5.3). */
export function districtMapPaper(tx: ReadTx, request: MapRequest, context: OperationContext): Paper {
  const shown = shownOn(tx, request, context);
  const { sheet } = shown;
  const paper = mapOnPaper(shown, request.paper, request.tiles);
  const content: DistrictMapContent = {
    audience: request.audience,
    pins: shown.pins,
    places: listPlaces(tx, sheet.id),
    lines: shown.lines,
    headings: shown.rows,
    base: sheet.kind === 'image' ? baseTiles(tx, sheet, paper.scale * dotsPerMillimetre) : [],
    layers: choicesOf(tx, 'mapLayer').filter(({ code }) => request.layers.includes(code)),
    withLines: request.withLines,
  };
  return {
    view: {
      ...drawDistrictMap(content, paper),
      ...sheetHead(tx, context),
      kind: 'district-map',
      title: titleOf(sheet),
      above: mapAudienceWords[request.audience],
      handout: request.audience === 'office' ? null : handedOut(context),
      tiled: request.tiles,
      leftOut: shown.leftOut,
    },
    log: logOf(tx, request, shown.pins),
  };
}

/** Who the numbers of a map are. That of the residents' map stays in the office. */
export function districtMapListPaper(tx: ReadTx, request: ListRequest, context: OperationContext): Paper {
  const { sheet, pins, addresses, leftOut } = shownOn(tx, request, context);
  const labels = new Map(choicesOf(tx, 'mapLayer').map(({ code, label }) => [code, label]));
  const households = pins.map((pin) => ({
    pin,
    address: addresses.get(pin.householdId) ?? '',
    layers: pin.layers.map((layer) => labels.get(layer) ?? layer),
  }));
  const view = formPaper(tx, context, {
    kind: 'district-map-list',
    title: `${titleOf(sheet)} 番号表`,
    above: mapAudienceWords[request.audience],
    handout: request.audience === 'commissioner' ? handedOut(context) : null,
    leftOut,
    parts: districtMapListForm(households, request.audience),
  });
  return { view, log: logOf(tx, request, pins) };
}

/** The households the audience may see, numbered, on their places. */
function shownOn(tx: ReadTx, request: MapRequest | ListRequest, context: OperationContext) {
  const sheet = readSheet(tx, request.sheetId);
  if (sheet.state === 'loading') throw new OperationFailure('not-found');
  const own = new Set<string>(request.districtIds);
  const { households, guarded } = householdsOn(tx, sheet, context);
  const everything = pinsOf(tx, arrange(tx, sheet, households).households, context);
  const { judge, isWithin } = judgements(tx, households, context);
  const judged = everything.pins
    // Nobody lives there any more: the place is of use to the office alone.
    .filter((pin) => request.audience === 'office' || pin.memberCount > 0)
    .map((pin) => ({ pin, why: whyHidden(request.audience, judge(pin), own) }));
  const mayBeSeen = new Set(judged.filter(({ why }) => why === null).map(({ pin }) => pin.householdId));
  const arranged = arrange(
    tx,
    sheet,
    households.filter(({ id }) => mayBeSeen.has(id)),
  );
  const numbers = numberHouseholds(
    arranged.households.map(({ id, districtId, x, y }) => ({
      householdId: id,
      districtId: districtId ?? '',
      x,
      y,
    })),
    { height: arranged.height, districtOrder: districtOrder(listDistricts(tx)).map(({ id }) => id) },
  );
  const places = new Map(arranged.households.map((household) => [household.id, household]));
  const pins = everything.pins.flatMap((pin) => {
    const place = places.get(pin.householdId);
    const number = numbers.get(pin.householdId);
    return place === undefined || number === undefined ? [] : [{ ...pin, x: place.x, y: place.y, number }];
  });
  const withoutConsent = judged.filter(({ why }) => why === 'consent').length;
  const protectedHere = guarded.filter(
    ({ districtId }) => request.audience !== 'commissioner' || isWithin(districtId, own),
  ).length;
  return {
    ...arranged,
    sheet,
    pins,
    lines: everything.lines,
    addresses: new Map(arranged.households.map(({ id, address }) => [id, address])),
    leftOut: leftOutOf(request.audience, withoutConsent, protectedHere),
  };
}

/** Outside the office nobody learns which of the households is under 支援措置, nor that there is one. */
function leftOutOf(audience: MapRequest['audience'], withoutConsent: number, guarded: number) {
  const reasons =
    audience === 'office'
      ? [{ reason: '支援措置により載せない世帯', count: guarded }]
      : [{ reason: '同意などの条件により載せていない世帯', count: withoutConsent + guarded }];
  return reasons.filter(({ count }) => count > 0);
}

/** What decides of each household who may see it. */
function judgements(
  tx: ReadTx,
  households: ReturnType<typeof householdsOn>['households'],
  { today }: OperationContext,
) {
  const districts = new Map(listDistricts(tx).map((entry) => [entry.id as string, entry]));
  const home = new Map(households.map(({ id, districtId }) => [id, districtId]));
  const statements = listCommissionerStatements(tx, [...home.keys()]);
  const standings = Map.groupBy(statements, ({ householdId }) => householdId);
  const caseConsent = (id: HouseholdId): Shown['caseConsent'] => {
    const said = (standings.get(id) ?? []).map(({ statement }) => standingOf(statement, today));
    if (said.some((standing) => standing === 'refused' || standing === 'withdrawn')) return 'refused';
    // Consent to a part may be to anything but this.
    return said.some((standing) => standing === 'written' || standing === 'oral') ? 'given' : 'none';
  };
  const judge = (pin: MapPin): Shown => ({
    addressProtected: pin.addressProtected,
    consent: pin.consent,
    districtIds: withParents(districts, home.get(pin.householdId) ?? null),
    caseConsent: caseConsent(pin.householdId),
  });
  const isWithin = (districtId: string | null, own: ReadonlySet<string>): boolean =>
    withParents(districts, districtId).some((id) => own.has(id));
  return { judge, isWithin };
}

/** The base map as pictures that are fine enough for the paper. `scale`: dots of the paper for one pixel of the map. */
function baseTiles(tx: ReadTx, sheet: SheetRow, scale: number): DistrictMapContent['base'] {
  return tilesWithin(sheet, levelFor(sheet, scale), { x: 0, y: 0, ...sheet }).flatMap((tile) => {
    const content = readTile(tx, sheet.id, tile);
    const type = content === undefined ? null : tileType(decodeTile(content.slice(0, 16)));
    return content === undefined || type === null
      ? []
      : [{ ...partOf(sheet, tile), address: `data:${type};base64,${content}` }];
  });
}

function titleOf({ name }: SheetRow): string {
  return `地区マップ ${name}`;
}

/** Whoever is told outside where a household stands must be found again: by the heads of the households. */
function logOf(
  tx: ReadTx,
  { audience }: MapRequest | ListRequest,
  pins: readonly { householdId: HouseholdId }[],
): Paper['log'] {
  if (audience === 'office') return plainLog;
  const heads = listHeads(
    tx,
    pins.map(({ householdId }) => householdId),
  );
  return {
    ...plainLog,
    recipient: recipients[audience],
    personIds: [...new Set(heads.map(({ headId }) => headId))],
  };
}

const recipients = { commissioner: '民生委員', residents: '住民会議' } as const;
