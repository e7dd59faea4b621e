import { useQueryOperation } from '../bridge/use-operation.ts';
import type { Choice } from '../ui/fieldProps.ts';

/** Agencies to choose from, undefined until they have come; one no longer offered stays where the record has it. */
export function useAgencyChoices(kept: string | null): readonly Choice[] | undefined {
  const { data } = useQueryOperation('agency.list', {});
  return data?.agencies
    .filter(({ id, active }) => active || id === kept)
    .map(({ id, name, shortName }) => ({ id, name, keywords: shortName }));
}
