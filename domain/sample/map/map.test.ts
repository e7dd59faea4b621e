import { expect, test } from 'vitest';
import { mapLists } from '../../codes/built-in-map.ts';
import { placeProblem } from '../../district-map/shape.ts';
import { tilesOf } from '../../district-map/pyramid.ts';
import { households } from '../households/index.ts';
import { baseMapTiles } from './base-map-tiles.ts';
import { consents, lines, places, supports, visits } from './facts.ts';
import { mapSize } from './places.ts';

test('the base map has every tile and no other', () => {
  const needed = tilesOf(mapSize).map(({ level, column, row }) => [level, column, row].join('/'));
  expect([...baseMapTiles.keys()].toSorted()).toEqual(needed.toSorted());
});

test('the map tells of households of the town that may be found, and uses every layer', () => {
  const heads = new Set(
    households.filter(({ protection }) => protection === undefined).map(({ head }) => head.name),
  );
  const told = [
    ...supports.map(([head]) => head),
    ...lines.flatMap(([helper, helped]) => [helper, helped]),
    ...consents.map(([head]) => head),
    ...visits.map(([head]) => head),
  ];
  expect(told.filter((name) => !heads.has(name))).toEqual([]);
  const used = new Set([...supports.map(([, layer]) => layer), ...places.map(({ layer }) => layer)]);
  expect([...used].toSorted()).toEqual(mapLists.mapLayer.map(([code]) => code).toSorted());
  const results = new Set(mapLists.surveyResult.map(([code]) => code as string));
  expect(visits.filter(([, , result]) => !results.has(result))).toEqual([]);
  for (const place of places) expect(placeProblem(place, mapSize)).toBeNull();
});
