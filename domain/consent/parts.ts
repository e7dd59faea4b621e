import type { disclosureParts } from '../contract/disclosure.ts';

export type DisclosurePart = (typeof disclosureParts)[number];

/** Codes of the list `consentItem` a consent must name before the parts may go, each once. */
export function itemsOf(parts: readonly DisclosurePart[]): string[] {
  return [...new Set(parts.flatMap((part) => items[part]))];
}

/** What each part of a case speaks of; a part that speaks of several needs them all. */
const items: Readonly<Record<DisclosurePart, readonly string[]>> = {
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
};
