import type { CodeEntry, CodeList } from '../../../domain/contract/code.ts';
import { useQueryOperation } from '../bridge/use-operation.ts';

/** The office's choice lists: what to offer, and how an old record's choice is called. */
export function useCodes() {
  const { data } = useQueryOperation('code.list', {});
  const entries = data?.entries ?? [];
  return {
    entriesOf: (list: CodeList): readonly CodeEntry[] => entries.filter((entry) => entry.list === list),
    /** Choices for Select, ComboBox and TagPicker; a retired choice stays offered where the record has it. */
    choicesOf: (list: CodeList, kept: readonly string[] = []) =>
      entries
        .filter((entry) => entry.list === list && (entry.active || kept.includes(entry.code)))
        .map((entry) => ({ id: entry.code, name: entry.label })),
    labelOf: (list: CodeList, code: string): string =>
      entries.find((entry) => entry.list === list && entry.code === code)?.label ?? code,
  };
}
