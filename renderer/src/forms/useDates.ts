import { useTranslation } from 'react-i18next';
import { partsOf, type CivilDate } from '../../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../../domain/calendar/era.ts';
import { localDay, localTime } from './local-time.ts';

/** How days and moments are written on the screen: 和暦 in Japanese, ISO in English. */
export function useDates() {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  return {
    /** 令和8年11月20日(金) */
    long: (date: CivilDate): string => (isEnglish ? date : formatWareki(date, 'long-weekday')),
    /** R8.11.20 */
    short: (date: CivilDate): string => (isEnglish ? date : formatWareki(date, 'short')),
    /** 11/20 */
    monthDay: (date: CivilDate): string => {
      const { month, day } = partsOf(date);
      return `${String(month)}/${String(day)}`;
    },
    /** 14:03 of the PC's clock. */
    clock: (instant: string): string => localTime(new Date(instant)),
    /** Day of a moment by the PC's clock. */
    dayOf: (instant: string): CivilDate => localDay(new Date(instant)),
  };
}
