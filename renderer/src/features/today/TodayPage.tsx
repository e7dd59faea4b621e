/** Stands in until its feature is written. */
export function TodayPage() {
  return null;
}
