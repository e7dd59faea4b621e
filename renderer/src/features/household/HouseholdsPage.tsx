/** Stands in until its feature is written. */
export function HouseholdsPage() {
  return null;
}
