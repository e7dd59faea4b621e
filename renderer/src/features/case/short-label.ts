/** A choice without what stands in brackets after it, for lists: 8050（高齢の親…） as 8050. */
export function shortLabel(label: string): string {
  return /^([^（(]+)[（(]/u.exec(label)?.[1] ?? label;
}
