const japanAheadOfUtc = 9 * 60 * 60 * 1000;

/** An instant as the clock on a Japanese office's wall has it: `20260401` and `083000`. */
export function japanStamp(instant: string): { day: string; time: string } {
  const wall = new Date(Date.parse(instant) + japanAheadOfUtc).toISOString();
  return { day: wall.slice(0, 10).replaceAll('-', ''), time: wall.slice(11, 19).replaceAll(':', '') };
}
