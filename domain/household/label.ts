/** What the household is called: its own label, else the head's family name and 家, else the head's whole name. */
export function householdLabel(label: string, headName: string): string {
  if (label !== '') return label;
  if (headName === '') return '（世帯主未設定）';
  const family = headName.split(/[\s\u3000]+/u)[0] ?? headName;
  return family === headName ? `${headName} 世帯` : `${family}家`;
}

/**
 * What the household is called before somebody who may not know everybody in it: where not by its head, by the person the
 * case is about; where neither may be named, not at all. Its own label may hold the name of the head too.
 */
export function labelFor(
  entry: { readonly label: string; readonly headName: string; readonly principalName: string },
  mayName: { readonly head: boolean; readonly principal: boolean },
): string {
  if (mayName.head) return householdLabel(entry.label, entry.headName);
  return mayName.principal ? householdLabel('', entry.principalName) : '';
}
