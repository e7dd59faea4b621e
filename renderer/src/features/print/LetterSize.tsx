import { useTranslation } from 'react-i18next';
import { useOfficeSettings } from '../settings/useOfficeSettings.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';

const sizes = ['10.5', '12', '14'] as const;

/** How large the letters of all papers are; kept as a choice of the office. */
export function LetterSize() {
  const { t } = useTranslation('print');
  const { settings, choose } = useOfficeSettings();
  if (settings === undefined) return null;
  return (
    <RadioGroup
      label={t('letters.label')}
      choices={sizes.map((id) => ({ id, name: t('letters.points', { points: id }) }))}
      value={settings.paperFontSize}
      onChange={(chosen) => {
        const paperFontSize = sizes.find((size) => size === chosen);
        if (paperFontSize !== undefined) choose({ paperFontSize });
      }}
    />
  );
}
