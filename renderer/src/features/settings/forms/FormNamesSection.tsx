import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../../../domain/contract/office.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { FormPane, FormPanes } from '../FormPane.tsx';
import { useOfficeSettings } from '../useOfficeSettings.ts';

type Names = Settings['formNames'];

/** What the office calls its forms. */
export function FormNamesSection() {
  const { t } = useTranslation(['settings', 'problem']);
  const { settings, status, error, change, hold } = useOfficeSettings();
  if (!settings) return <FormPane title={t('section.forms')} error={error} children={null} />;
  const { formNames } = settings;
  const rename = (name: keyof Names, words: string): void => {
    const next = { ...formNames, [name]: words };
    const isWhole = Object.values(next).every((each) => each.trim() !== '');
    (isWhole ? change : hold)({ formNames: next });
  };
  return (
    <FormPanes>
      <FormPane title={t('section.forms')} status={status} error={error}>
        <p>{t('forms.lead')}</p>
        {(Object.keys(formNames) as (keyof Names)[]).map((name) => (
          <TextField
            key={name}
            label={t(`forms.${name}`)}
            isRequired
            width="medium"
            maxLength={40}
            value={formNames[name]}
            onChange={(words) => rename(name, words)}
            error={formNames[name].trim() === '' ? t('problem:required') : undefined}
          />
        ))}
      </FormPane>
    </FormPanes>
  );
}
