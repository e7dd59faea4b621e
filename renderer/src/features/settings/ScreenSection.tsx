import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../../domain/contract/office.ts';
import { Loading } from '../../ui/Loading.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { FormPane, FormPanes } from './FormPane.tsx';
import { useOfficeSettings } from './useOfficeSettings.ts';

/** Language, size and contrast. */
export function ScreenSection() {
  const { t } = useTranslation('settings');
  const { settings, status, error, choose } = useOfficeSettings();
  if (!settings && !error) return <Loading />;
  return (
    <FormPanes>
      <FormPane title={t('section.screen')} status={status} error={error}>
        {settings && (
          <>
            <RadioGroup
              label={t('screen.language')}
              choices={[
                { id: 'ja', name: t('screen.japanese') },
                { id: 'en', name: t('screen.english') },
              ]}
              value={settings.language}
              onChange={(language) => choose({ language: language as Settings['language'] })}
            />
            <RadioGroup
              label={t('screen.density')}
              choices={(['compact', 'usual', 'large'] as const).map((id) => ({
                id,
                name: t(`screen.${id}`),
              }))}
              value={settings.density}
              onChange={(density) => choose({ density: density as Settings['density'] })}
            />
            <RadioGroup
              label={t('screen.contrast')}
              choices={[
                { id: 'usual', name: t('screen.usualContrast') },
                { id: 'high', name: t('screen.high') },
              ]}
              value={settings.contrast}
              onChange={(contrast) => choose({ contrast: contrast as Settings['contrast'] })}
            />
          </>
        )}
      </FormPane>
    </FormPanes>
  );
}
