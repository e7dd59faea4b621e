import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { EcomapNode } from '../../../../domain/contract/ecomap.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';

/** What something around the household is, in the words of the office: 医療機関, 近隣. */
export function useCategoryWords(): (node: EcomapNode) => string {
  const { t } = useTranslation('ecomap');
  const { data } = useQueryOperation('code.list', {});
  return useCallback(
    ({ kind, category }) => {
      if (category === '') return t(`kind.${kind}`);
      const list = kind === 'person' ? 'outsideTie' : 'agencyCategory';
      return data?.entries.find((entry) => entry.list === list && entry.code === category)?.label ?? category;
    },
    [t, data],
  );
}
