/**
 * SQL expression over `persons AS p`: the substitute spelling where the name has an 外字, a character of a private use
 * area that not every machine can draw (reference.md §4.3).
 */
export const shownNameColumn = `CASE WHEN p.substitute_name <> '' AND (${privateUse('\u{E000}', '\u{F8FF}')} OR
  ${privateUse('\u{F0000}', '\u{FFFFD}')} OR ${privateUse('\u{100000}', '\u{10FFFD}')})
  THEN p.substitute_name ELSE p.name END`;

function privateUse(first: string, last: string): string {
  return `p.name GLOB '*[${first}-${last}]*'`;
}
