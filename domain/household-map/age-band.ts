/** From this age on one band for all: the very old are few in a town. */
const oldest = 90;

/** The youngest age of the band: of five years for small children, of ten from then on. */
export function bandStart(age: number): number {
  if (age >= oldest) return oldest;
  return age < 10 ? Math.floor(age / 5) * 5 : Math.floor(age / 10) * 10;
}

/** 0-4, 5-9, 10代, 40代, 90以上: short enough for a symbol. */
export function ageBand(age: number): string {
  const start = bandStart(age);
  if (start >= oldest) return `${String(oldest)}以上`;
  return start < 10 ? `${String(start)}-${String(start + 4)}` : `${String(start)}代`;
}
