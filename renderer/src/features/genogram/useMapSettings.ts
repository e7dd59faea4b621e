import type { MapSettings } from '../../../../domain/contract/office.ts';
import { usualMapSettings } from '../../../../domain/genogram/symbol-sets.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';

/** Which symbols the office draws its household maps with. */
export function useMapSettings(): MapSettings {
  return useQueryOperation('settings.get', {}).data?.map ?? usualMapSettings;
}
