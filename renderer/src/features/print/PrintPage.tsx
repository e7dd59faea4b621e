/** Stands in until its feature is written. */
export function PrintPage() {
  return null;
}
