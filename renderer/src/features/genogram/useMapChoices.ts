import { useTranslation } from 'react-i18next';
import { genogramSigns } from '../../../../domain/genogram/picture.ts';
import type { PictureWords } from '../../../../domain/genogram/compose-picture.ts';
import type { HouseholdFacts } from '../../../../domain/household/drawing.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useMapSettings } from './useMapSettings.ts';

/** What `drawHousehold` needs besides the records: the office's symbols and lists, and the words of the screen. */
export function useMapChoices(): Required<Pick<HouseholdFacts, 'settings' | 'codes' | 'words'>> {
  const { t } = useTranslation('household');
  const settings = useMapSettings();
  const codes = useQueryOperation('code.list', {}).data?.entries ?? [];
  const signs = Object.fromEntries(genogramSigns.map((sign) => [sign, t(`sign.${sign}`)]));
  const words = { ...signs, title: t('map.drawing'), due: t('map.due') } as PictureWords;
  return { settings, codes, words };
}
