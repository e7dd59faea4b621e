import type { PrintRequest } from '../contract/print.ts';

/**
 * Papers of a meeting that hold the facts of its cases as they are, judged for no reader: they stay in the office. What is
 * handed out goes through the packet, where each copy has its reader, its number and its 回収.
 */
export const officePapers: ReadonlySet<PrintRequest['kind']> = new Set(['minutes', 'role-table']);
