import type { MapSettings } from '../contract/office.ts';
import type { Sex } from '../kinship/ties.ts';
import type { GenogramLayout } from './types.ts';

/** What the symbol of one person says besides its place. */
export interface PictureSubject {
  readonly id: string;
  readonly sex: Sex;
  /** Within the symbol, 享年 of the dead where it belongs there; empty where unknown or not to be shown. */
  readonly age: string;
  readonly deceased: boolean;
  readonly principal: boolean;
  readonly keyPerson: boolean;
}

/** Which of the possible symbols the drawing uses (reference.md §5.1). */
export type PictureSymbols = Pick<MapSettings, 'unknownSex' | 'death' | 'marriage'>;

/** How something differs from an earlier map: 新, 旧 or 変. */
export type PictureMark = 'added' | 'gone' | 'changed';

/** The letter of each, in a small box beside what it marks. */
export const markLetters: Readonly<Record<PictureMark, string>> = {
  added: '新',
  gone: '旧',
  changed: '変',
};

/** Every sign that needs an explanation where it is used, in the order of the legend. */
export const genogramSigns = [
  'male',
  'female',
  'otherSex',
  'unknownSex',
  'principal',
  'keyPerson',
  'deceased',
  'residents',
  'married',
  'cohabiting',
  'engaged',
  'parents',
  'separated',
  'divorced',
  'consanguineous',
  'adopted',
  'foster',
  'step',
  'siblings',
  'identicalTwins',
  'fraternalTwins',
  'expected',
  'stillbirth',
  'miscarriage',
  'termination',
  'close',
  'distant',
  'conflict',
  'cutoff',
  'abuse',
  'directed',
  'careNeed',
  'handbook',
  'illness',
  'role',
  'otherMark',
  'added',
  'gone',
  'changed',
] as const;
export type GenogramSign = (typeof genogramSigns)[number];

export interface LegendEntry {
  readonly sign: GenogramSign;
  readonly text: string;
  /** The sign itself where it is letters: 介1, 身・精. */
  readonly letters?: string;
}

/** A genogram ready to be drawn: places, persons and words. Survives JSON. */
export interface GenogramPicture {
  readonly layout: GenogramLayout;
  readonly subjects: readonly PictureSubject[];
  readonly symbols: PictureSymbols;
  /** Unions between people of one blood, drawn double; empty where the set of symbols has no such sign. */
  readonly consanguineous: readonly string[];
  /** Name of the drawing for screen readers. */
  readonly title: string;
  /** At the outline around those who live together: 同居. */
  readonly residentsLabel: string;
  /** Under the sign of a pregnancy that lasts: 予定. */
  readonly expectedLabel: string;
  /** The signs in use, in fixed order, with their words. */
  readonly legend: readonly LegendEntry[];
  /** What differs from an earlier map, by the id of the person, union, descent, loss or emotion. */
  readonly marks: Readonly<Record<string, PictureMark>>;
}
