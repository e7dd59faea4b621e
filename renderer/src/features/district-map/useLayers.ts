import { useMemo } from 'react';
import type { CodeEntry } from '../../../../domain/contract/code.ts';
import { markOf } from '../../../../domain/district-map/symbols.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import type { Sign } from './drawing/scene.ts';

const none: readonly CodeEntry[] = [];

/** The layers of the map as the office has them, and the sign of each. */
export function useLayers() {
  const { data } = useQueryOperation('code.list', {});
  const entries = data?.entries ?? none;
  return useMemo(() => {
    const layers = entries.filter(({ list }) => list === 'mapLayer');
    const labelOf = (code: string): string => layers.find((layer) => layer.code === code)?.label ?? code;
    return {
      layers,
      labelOf,
      /** A letter tells signs apart whose shapes and colours one does not remember. */
      signOf: (code: string, kind: 'household' | 'point' | 'line' | 'area'): Sign => ({
        mark: markOf(code, kind),
        letter: [...labelOf(code)][0] ?? '',
      }),
      ofKind: (kind: 'household' | 'point' | 'line' | 'area'): readonly CodeEntry[] =>
        layers.filter(({ field, active }) => field === kind && active),
    };
  }, [entries]);
}
