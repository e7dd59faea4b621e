/** When a release of so many minutes ends. `now` and the answer are UTC instants, ISO 8601 with milliseconds. */
export function releaseEnd(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}
