import { useTranslation } from 'react-i18next';
import { NumberField } from '../../ui/NumberField.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { FormPane, FormPanes } from './FormPane.tsx';
import { ReplaceRecoveryKey } from './ReplaceRecoveryKey.tsx';
import { useOfficeSettings } from './useOfficeSettings.ts';

/** When the office locks itself, and what opens it. */
export function SafetySection() {
  const { t } = useTranslation('settings');
  const { settings, status, error, change } = useOfficeSettings();
  return (
    <FormPanes>
      <FormPane title={t('safety.lockTitle')} status={status} error={error}>
        {settings && (
          <NumberField
            label={t('safety.autoLock')}
            description={t('safety.autoLockHelp')}
            unit={t('safety.minutes')}
            minValue={1}
            maxValue={120}
            value={settings.autoLockMinutes}
            onChange={(minutes) => {
              if (minutes !== null) change({ autoLockMinutes: minutes });
            }}
          />
        )}
      </FormPane>
      <ChangePassphrase />
      <ReplaceRecoveryKey />
    </FormPanes>
  );
}
