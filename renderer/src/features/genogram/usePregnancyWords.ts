import { useTranslation } from 'react-i18next';
import type { Kinship } from '../../../../domain/contract/kinship.ts';
import { useDates } from '../../forms/useDates.ts';

/** 流産 R4.3.1 */
export function usePregnancyWords(): (
  pregnancy: Pick<Kinship['pregnancies'][number], 'kind' | 'on'>,
) => string {
  const { t } = useTranslation('household');
  const { short } = useDates();
  return ({ kind, on }) => [t(`sign.${kind}`), on === null ? '' : short(on)].filter(Boolean).join(' ');
}
