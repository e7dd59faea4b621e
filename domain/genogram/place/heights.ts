import type { Kin } from '../kin/families.ts';
import { assignTracks } from '../lines/tracks.ts';
import type { Link } from '../lines/tracks.ts';
import { LABEL_GAP, SYMBOL_RADIUS, TRACK_DISTANCE, TRACK_MARGIN } from '../metrics.ts';
import type { Net } from '../order/net.ts';
import type { NodeLabel } from '../types.ts';

export interface Heights {
  /** The centre of a row; that of the principal's generation is 0. */
  readonly ofRow: (row: number) => number;
  /** The height of a level line. */
  readonly ofLink: (link: string) => number;
}

/** The centres of the rows, each as far below the last as its labels and the lines between need. */
export function stackRows(kin: Kin, net: Net, labels: readonly NodeLabel[], links: readonly Link[]): Heights {
  const { trackOf, countOf } = assignTracks(links);
  const gapOf = new Map(links.map(({ id, gap }) => [id, gap]));
  const bottoms = new Float64Array(net.rowCount);
  kin.persons.forEach((_, index) => {
    const row = net.rowOf[index] ?? 0;
    bottoms[row] = Math.max(bottoms[row] ?? 0, labels[index]?.height ?? 0);
  });
  const labelBottom = (row: number) => SYMBOL_RADIUS + LABEL_GAP + (bottoms[row] ?? 0);
  const depth = (gap: number) => (Math.max(1, countOf.get(gap) ?? 0) - 1) * TRACK_DISTANCE;
  const rows = [0];
  for (let row = 1; row < net.rowCount; row += 1) {
    const pitch = labelBottom(row - 1) + 2 * TRACK_MARGIN + depth(row - 1) + SYMBOL_RADIUS;
    rows.push((rows[row - 1] ?? 0) + pitch);
  }
  const base = rows[-net.firstGeneration] ?? 0;
  const ofRow = (row: number) => (rows[row] ?? 0) - base;
  return {
    ofRow,
    ofLink: (link) => {
      const gap = gapOf.get(link) ?? 0;
      const below =
        gap < 0
          ? ofRow(0) - SYMBOL_RADIUS - TRACK_MARGIN - depth(gap)
          : ofRow(gap) + labelBottom(gap) + TRACK_MARGIN;
      return below + (trackOf.get(link) ?? 0) * TRACK_DISTANCE;
    },
  };
}
