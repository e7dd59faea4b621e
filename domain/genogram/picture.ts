import type { Sex } from '../kinship/ties.ts';
import type { GenogramLayout } from './types.ts';

/** What the symbol of one person says besides its place. */
export interface PictureSubject {
  readonly id: string;
  readonly sex: Sex;
  /** Within the symbol; empty where unknown or not to be shown. */
  readonly age: string;
  readonly deceased: boolean;
  readonly principal: boolean;
  readonly keyPerson: boolean;
}

/** Every sign that needs an explanation where it is used. */
const GENOGRAM_SIGNS = [
  'principal',
  'deceased',
  'keyPerson',
  'residents',
  'cohabiting',
  'engaged',
  'parents',
  'separated',
  'divorced',
  'adopted',
  'foster',
  'step',
  'identicalTwins',
  'otherSex',
  'unknownSex',
] as const;
export type GenogramSign = (typeof GENOGRAM_SIGNS)[number];

/** A genogram ready to be drawn: places, persons and words. Survives JSON. */
export interface GenogramPicture {
  readonly layout: GenogramLayout;
  readonly subjects: readonly PictureSubject[];
  /** △ is usual in this country, ◇ elsewhere. */
  readonly unknownSex: 'triangle' | 'diamond';
  /** Name of the drawing for screen readers. */
  readonly title: string;
  /** At the outline around those who live together: 同居. */
  readonly residentsLabel: string;
  /** The signs in use, in fixed order, with their words. */
  readonly legend: readonly { readonly sign: GenogramSign; readonly text: string }[];
}

/** Which signs the drawing uses, in the order of the legend. */
export function signsIn(
  layout: GenogramLayout,
  subjects: readonly PictureSubject[],
): readonly GenogramSign[] {
  const used = new Set<string>([
    ...layout.unions.flatMap(({ kind, state }) => [kind, state]),
    ...layout.descents.map(({ kind }) => kind),
    ...subjects.flatMap(({ sex, deceased, principal, keyPerson }) => [
      `${sex}Sex`,
      ...(deceased ? ['deceased'] : []),
      ...(principal ? ['principal'] : []),
      ...(keyPerson ? ['keyPerson'] : []),
    ]),
    ...(layout.enclosure === null ? [] : ['residents']),
    ...(layout.twinBars.length === 0 ? [] : ['identicalTwins']),
  ]);
  return GENOGRAM_SIGNS.filter((sign) => used.has(sign));
}
