import type { District } from '../../../../domain/contract/district.ts';
import type { DistrictId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import type { Choice } from '../../ui/fieldProps.ts';

/** The district tree (地区 > 行政区・自治会 > 班・組) as choices in reading order, undefined until it has come, and the whole name of one district. */
export function useDistricts() {
  const { data } = useQueryOperation('district.list', {});
  const districts = data?.districts ?? [];
  return {
    choices:
      data &&
      inReadingOrder(districts).map(({ district, level }): Choice => ({
        id: district.id,
        name: district.name,
        detail: level === 0 ? undefined : pathOf(districts, district.parentId),
        level,
      })),
    pathOf: (id: DistrictId | null): string => pathOf(districts, id),
  };
}

function inReadingOrder(districts: readonly District[]): { district: District; level: 0 | 1 | 2 }[] {
  const below = (parent: DistrictId | null, level: 0 | 1 | 2): { district: District; level: 0 | 1 | 2 }[] =>
    districts
      .filter((district) => district.parentId === parent)
      .toSorted((a, b) => a.sort - b.sort || a.name.localeCompare(b.name, 'ja'))
      .flatMap((district) => [{ district, level }, ...below(district.id, level === 0 ? 1 : 2)]);
  return below(null, 0);
}

/** 中央地区 中央二区 3班 */
function pathOf(districts: readonly District[], id: DistrictId | null): string {
  const district = districts.find((candidate) => candidate.id === id);
  return district === undefined ? '' : `${pathOf(districts, district.parentId)} ${district.name}`.trim();
}
