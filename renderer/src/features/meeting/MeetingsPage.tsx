/** Stands in until its feature is written. */
export function MeetingsPage() {
  return null;
}
