import { genogramSigns, type GenogramPicture, type GenogramSign } from './picture.ts';
import type { GenogramLayout, GenogramPerson } from './types.ts';

export type DrawnSigns = Pick<
  GenogramPicture,
  'layout' | 'subjects' | 'symbols' | 'consanguineous' | 'marks'
>;

/**
 * Which signs a drawing uses, in the order of the legend. A single line between partners and a plain one to a child
 * explain themselves; a double one does not.
 */
export function usedSigns(
  { layout, subjects, symbols, consanguineous, marks }: DrawnSigns,
  persons: readonly GenogramPerson[],
): readonly GenogramSign[] {
  const placed = new Set(layout.nodes.map(({ id }) => id));
  const used = new Set<string>([
    ...subjects
      .filter(({ id }) => placed.has(id))
      .flatMap(({ sex, deceased, principal, keyPerson }) => [
        sexSigns[sex],
        ...(deceased ? ['deceased'] : []),
        ...(principal ? ['principal'] : []),
        ...(keyPerson ? ['keyPerson'] : []),
      ]),
    ...layout.unions
      .flatMap(({ kind, state }) => [kind, state])
      .filter((sign) => sign !== 'married' || symbols.marriage === 'double'),
    ...(consanguineous.length === 0 ? [] : ['consanguineous']),
    ...layout.descents.map(({ kind }) => kind),
    ...twinsIn(layout, persons),
    ...layout.losses.map(({ kind }) => kind),
    ...layout.emotions.map(({ kind }) => kind),
    ...(layout.emotions.some(({ kind, directed }) => directed && kind !== 'abuse') ? ['directed'] : []),
    ...(layout.enclosure === null ? [] : ['residents']),
    ...Object.values(marks),
  ]);
  return genogramSigns.filter((sign) => used.has(sign));
}

const sexSigns = { male: 'male', female: 'female', other: 'otherSex', unknown: 'unknownSex' } as const;

/** The lines of fraternal twins meet too, without a bar: they are told by who their parents are. */
function twinsIn({ twinBars, descents }: GenogramLayout, persons: readonly GenogramPerson[]): string[] {
  const parentsOf = new Map(descents.map(({ child, parents }) => [child, parents.join(' ')]));
  const births = persons.flatMap(({ id, twinGroup, twinKind }) => {
    const parents = parentsOf.get(id);
    return twinKind === 'fraternal' && parents !== undefined ? [`${twinGroup ?? ''} ${parents}`] : [];
  });
  return [
    ...(twinBars.length === 0 ? [] : ['identicalTwins']),
    ...(new Set(births).size === births.length ? [] : ['fraternalTwins']),
  ];
}
