/** What the household is called: its own label, else the head's family name and 家, else the head's whole name. */
export function householdLabel(label: string, headName: string): string {
  if (label !== '') return label;
  if (headName === '') return '（世帯主未設定）';
  const family = headName.split(/[\s\u3000]+/u)[0] ?? headName;
  return family === headName ? `${headName} 世帯` : `${family}家`;
}
