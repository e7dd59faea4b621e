/** Stands in until its feature is written. */
export function IntakePage() {
  return null;
}
