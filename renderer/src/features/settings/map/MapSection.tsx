import { useTranslation } from 'react-i18next';
import type { MapSettings } from '../../../../../domain/contract/office.ts';
import { symbolSets, type SymbolSet } from '../../../../../domain/genogram/symbol-sets.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { FormPane } from '../FormPane.tsx';
import { useOfficeSettings } from '../useOfficeSettings.ts';
import styles from './MapSection.module.css';
import { SampleDrawing } from './SampleDrawing.tsx';

/** Where usage differs, in the order of the sample from the top. */
const conflicts = {
  unknownSex: ['triangle', 'diamond'],
  death: ['cross', 'filled'],
  ageOfDeath: ['below', 'inside'],
  marriage: ['single', 'double'],
} as const satisfies { readonly [Choice in keyof MapSettings]?: readonly MapSettings[Choice][] };

/** Which symbols household maps are drawn with, and how that looks. */
export function MapSection() {
  const { t } = useTranslation('settings');
  const { settings, status, error, choose } = useOfficeSettings();
  if (!settings && !error) return <Loading />;
  const change = (patch: Partial<MapSettings>): void => {
    if (settings) choose({ map: { ...settings.map, ...patch } });
  };
  return (
    <div className={styles['section']}>
      <FormPane title={t('map.title')} status={status} error={error}>
        {settings && (
          <>
            <RadioGroup
              label={t('map.symbolSet')}
              description={t('map.symbolSetHelp')}
              choices={(['domestic', 'mcgoldrick'] as const).map((id) => ({ id, name: t(`map.${id}`) }))}
              value={settings.map.symbolSet}
              onChange={(set) => change(symbolSets[set as SymbolSet])}
            />
            {(Object.keys(conflicts) as (keyof typeof conflicts)[]).map((conflict) => (
              <RadioGroup
                key={conflict}
                label={t(`map.${conflict}`)}
                description={conflict === 'marriage' ? t('map.marriageHelp') : undefined}
                choices={conflicts[conflict].map((id) => ({ id, name: t(`map.${id}`) }))}
                value={settings.map[conflict]}
                onChange={(choice) => change({ [conflict]: choice })}
              />
            ))}
            {(['showMarks', 'showEmotions'] as const).map((shown) => (
              <Checkbox
                key={shown}
                isSelected={settings.map[shown]}
                onChange={(isShown) => change({ [shown]: isShown })}
              >
                {t(`map.${shown}`)}
              </Checkbox>
            ))}
          </>
        )}
      </FormPane>
      {settings && <SampleDrawing settings={settings.map} />}
    </div>
  );
}
