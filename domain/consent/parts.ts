import type { disclosureParts } from '../contract/disclosure.ts';

export type DisclosurePart = (typeof disclosureParts)[number];

/**
 * What stands within other parts of a paper and is closed where consent names only those: the marks of illness,
 * disability and care on a map, and the first account, which is of anything.
 */
export type PaperDetail = 'care' | 'account';

/**
 * What a consent that names items lacks before the parts may go, each once.
 * @param named codes of the list `consentItem`
 */
export function itemsLacking(
  parts: readonly (DisclosurePart | PaperDetail)[],
  named: readonly string[],
): string[] {
  return [...new Set(parts.flatMap((part) => items[part]))].filter((item) => !named.includes(item));
}

/** What each part of a case speaks of; a part that speaks of several needs them all. */
const items: Readonly<Record<DisclosurePart | PaperDetail, readonly string[]>> = {
  basics: ['identity'],
  address: ['identity'],
  phone: ['identity'],
  members: ['family'],
  map: ['family'],
  issues: ['life'],
  assessment: ['health', 'work', 'money', 'services', 'life', 'family'],
  notes: ['life', 'plan'],
  plan: ['plan'],
  roles: ['plan'],
  care: ['health'],
  account: ['health', 'work', 'money', 'services', 'life', 'family'],
};
