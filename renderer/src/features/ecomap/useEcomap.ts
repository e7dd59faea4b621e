import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { partsOf, type CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { formatEraYear } from '../../../../domain/calendar/era.ts';
import type { Ecomap } from '../../../../domain/contract/ecomap.ts';
import type { MapChange, MapState } from '../../../../domain/contract/household-map.ts';
import {
  drawEcomap,
  ecomapSigns,
  type EcomapPicture,
  type EcomapWords,
} from '../../../../domain/ecomap/picture.ts';
import { useCategoryWords } from './useCategoryWords.ts';
import { useGenogram } from '../genogram/useGenogram.ts';

export interface EcomapOnScreen {
  readonly picture: EcomapPicture;
  /** The same with other places chosen by hand. */
  readonly drawWith: (moved: Ecomap['moved']) => EcomapPicture;
}

/** The ecomap of a household as recorded, with the household's own genogram in the middle. */
export function useEcomap(state: MapState, changes: readonly MapChange[]): EcomapOnScreen {
  const { t, i18n } = useTranslation('ecomap');
  const genogram = useGenogram(state, changes).picture;
  const category = useCategoryWords();
  return useMemo(() => {
    const signs = Object.fromEntries(ecomapSigns.map((sign) => [sign, t(`sign.${sign}`)]));
    const words = {
      ...signs,
      title: t('drawing'),
      since: (day: CivilDate) =>
        t('since', { year: i18n.language === 'en' ? partsOf(day).year : formatEraYear(day, 'short') }),
    } as EcomapWords;
    const facts = { label: state.label, genogram, category, words, changes };
    const drawWith = (moved: Ecomap['moved']): EcomapPicture =>
      drawEcomap({ ...facts, ecomap: { ...state.ecomap, moved } });
    return { picture: drawWith(state.ecomap.moved), drawWith };
    // The words follow the language and the lists of the office.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state, genogram, changes, category, i18n.language]);
}
