/** Stands in until its feature is written. */
export function SettingsPage() {
  return null;
}
