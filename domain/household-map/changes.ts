import type { MapChange, MapState } from '../contract/household-map.ts';
import type { ChangeWords } from './change-words.ts';
import { ecomapChanges } from './ecomap-changes.ts';
import { personChanges } from './person-changes.ts';
import { tieChanges } from './tie-changes.ts';
import { namesOf } from './names.ts';

/**
 * 前回からの変化: every difference between what two maps of one household draw, in words and as what it is about, people
 * first, then their ties, then the ecomap. None between equal maps.
 */
export function changesBetween(before: MapState, after: MapState, words: ChangeWords): MapChange[] {
  const name = namesOf(before, after);
  return [
    ...personChanges(before, after, words, name),
    ...tieChanges(before, after, name),
    ...ecomapChanges(before, after, name),
  ];
}
