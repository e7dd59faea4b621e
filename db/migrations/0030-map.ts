import { district } from './0030-map/district.ts';
import { ecomap } from './0030-map/ecomap.ts';
import { kin } from './0030-map/kin.ts';
import type { Migration } from './runner.ts';

/** The household map in full: kin beyond the household, ecomap, snapshots, district map. */
export const map: Migration = {
  version: 30,
  title: 'map',
  up(tx) {
    for (const statement of [...kin, ...ecomap, ...district]) tx.run(statement);
  },
};
