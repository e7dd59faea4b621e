import type { DistrictId, HouseholdId, MapSheetId } from '../../contract/scalars.ts';
import { areas, wards } from '../districts.ts';
import { households } from '../households/index.ts';
import { baseMapTiles } from '../map/base-map-tiles.ts';
import { consents, lines, places, supports, visits } from '../map/facts.ts';
import { housePlace, mapSize } from '../map/places.ts';
import type { HouseholdPlan } from '../plan.ts';
import { personNamed } from '../register.ts';
import type { Telling } from '../telling.ts';

/** The district map: the town on a base map and one part of it in rows, who helps whom, and who agreed to be shown. */
export function tellMap(telling: Telling): void {
  const { days, timeline, carryOut } = telling;
  const drawnOn = days.ago(130);
  timeline.add(drawnOn, () => {
    drawTown(telling, drawnOn);
  });
  for (const [head, audience, status, ago, giver] of consents) {
    const on = days.ago(ago);
    timeline.add(on, () => {
      const statement = { audience, status, statedOn: on, giver, note: '' };
      carryOut('mapConsent.record', { householdId: homeOf(telling, head), ...statement }, on);
    });
  }
  for (const [head, ago, result, note] of visits) {
    const on = days.ago(ago);
    timeline.add(on, () => {
      const visit = { householdId: homeOf(telling, head), visitedOn: on, result, note };
      carryOut('survey.record', visit, on);
    });
  }
}

function drawTown(telling: Telling, on: Telling['days']['today']): void {
  const { register, carryOut } = telling;
  const idsOf = (names: readonly string[]): DistrictId[] =>
    names.flatMap((name) => register.districts.get(name) ?? []);
  const { id: sheetId } = carryOut(
    'mapSheet.addImage',
    {
      token: 'sample-base-map-scan',
      fileName: '見本町 白地図.png',
      name: '見本町 全図',
      note: '架空の白地図。',
      districtIds: idsOf(areas),
      sort: 1,
    },
    on,
  );
  for (const [place, content] of baseMapTiles) {
    const [level = 0, column = 0, row = 0] = place.split('/').map(Number);
    carryOut('mapSheet.putTile', { id: sheetId, level, column, row, content }, on);
  }
  carryOut('mapSheet.finish', { id: sheetId, ...mapSize }, on);
  carryOut(
    'mapSheet.addRows',
    {
      name: '元宿区・町営住宅区 軒並び図',
      note: '',
      districtIds: idsOf(['元宿区', '町営住宅区']),
      sort: 2,
    },
    on,
  );
  placeHouses(telling, sheetId, on);
  for (const place of places) carryOut('mapPlace.add', { sheetId, ...place, points: [...place.points] }, on);
  for (const [head, standing] of Map.groupBy(supports, ([name]) => name)) {
    const layers = standing.map(([, layer, note]) => ({ layer, note }));
    carryOut('householdSupport.set', { householdId: homeOf(telling, head), supports: layers }, on);
  }
  for (const [helper, helped, note] of lines) {
    const ends = { helperId: homeOf(telling, helper), helpedId: homeOf(telling, helped) };
    carryOut('supportLine.add', { ...ends, note, since: on }, on);
  }
}

/** Every house of a ward on its lane, but for those that must not be found. */
function placeHouses(telling: Telling, sheetId: MapSheetId, on: Telling['days']['today']): void {
  const mayBeFound = ({ protection }: HouseholdPlan): boolean => protection === undefined;
  const pins = wards.flatMap(({ name }) =>
    households
      .filter((household) => household.ward === name && mayBeFound(household))
      .map(({ head }, index) => ({
        householdId: homeOf(telling, head.name),
        place: housePlace(name, index),
      })),
  );
  telling.carryOut('districtMap.place', { sheetId, pins }, on);
}

function homeOf({ register }: Telling, head: string): HouseholdId {
  return personNamed(register, head).householdId;
}
