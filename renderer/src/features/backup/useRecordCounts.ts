import { useTranslation } from 'react-i18next';

const SHOWN = ['households', 'persons', 'cases', 'contact_notes', 'meetings'] as const;

/** Counts of records in words: 世帯 40 件、人 112 件 … @returns one phrase a kind */
export function useRecordCounts(): (counts: Readonly<Record<string, number>>) => readonly string[] {
  const { t } = useTranslation('backup');
  return (counts) =>
    SHOWN.map((kind) => {
      const count = counts[kind] ?? 0;
      if (kind === 'persons') return t('counts.eachPerson', { count });
      if (kind === 'households') return t('counts.eachHousehold', { count });
      return t('counts.each', { name: t(`counts.${kind}`), count });
    });
}
