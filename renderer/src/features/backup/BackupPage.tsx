/** Stands in until its feature is written. */
export function BackupPage() {
  return null;
}
