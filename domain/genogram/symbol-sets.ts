import type { MapSettings } from '../contract/office.ts';

export type SymbolSet = MapSettings['symbolSet'];
/** Everything about the symbols on which drawings differ. */
export type SymbolChoices = Pick<
  MapSettings,
  'symbolSet' | 'unknownSex' | 'death' | 'marriage' | 'ageOfDeath'
>;

/**
 * The two sets of symbols and how each decides where usage conflicts (reference.md §5.1). What is shown at all (marks,
 * emotional ties) belongs to neither: a change of symbols must not bring sensitive lines back.
 */
export const symbolSets: Readonly<Record<SymbolSet, SymbolChoices>> = {
  domestic: {
    symbolSet: 'domestic',
    unknownSex: 'triangle',
    death: 'cross',
    marriage: 'single',
    ageOfDeath: 'below',
  },
  mcgoldrick: {
    symbolSet: 'mcgoldrick',
    unknownSex: 'diamond',
    death: 'cross',
    marriage: 'single',
    ageOfDeath: 'inside',
  },
};

/** What an office draws with that has chosen nothing. */
export const usualMapSettings: MapSettings = { ...symbolSets.domestic, showMarks: true, showEmotions: true };
