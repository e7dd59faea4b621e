/** Stands in until its feature is written. */
export function CasesPage() {
  return null;
}
