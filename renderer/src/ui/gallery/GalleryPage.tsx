import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setLanguage, type Language } from '../../i18n.ts';
import { RadioGroup } from '../RadioGroup.tsx';
import { ActionSamples } from './ActionSamples.tsx';
import { ChoiceSamples } from './ChoiceSamples.tsx';
import { FieldSamples } from './FieldSamples.tsx';
import { ListSamples } from './ListSamples.tsx';
import { StateSamples } from './StateSamples.tsx';
import { WindowSamples } from './WindowSamples.tsx';
import styles from './GalleryPage.module.css';

/** Every component in every state, under each setting: what one looks at after changing a token. */
export function GalleryPage() {
  const { t, i18n } = useTranslation('gallery');
  const [density, setDensity] = useState('usual');
  const [contrast, setContrast] = useState('usual');
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
    document.documentElement.dataset['contrast'] = contrast;
  }, [density, contrast]);
  const choice = (id: 'compact' | 'usual' | 'large' | 'high') => ({ id, name: t(`setting.${id}`) });
  return (
    <main className={styles['page']}>
      <header className={styles['header']}>
        <div>
          <h1>{t('title')}</h1>
          <p className={styles['lead']}>{t('lead')}</p>
        </div>
        <div className={styles['settings']}>
          <RadioGroup
            label={t('setting.language')}
            choices={[
              { id: 'ja', name: t('setting.japanese') },
              { id: 'en', name: t('setting.english') },
            ]}
            value={i18n.language}
            onChange={(language) => {
              setLanguage(language as Language);
            }}
          />
          <RadioGroup
            label={t('setting.density')}
            choices={[choice('compact'), choice('usual'), choice('large')]}
            value={density}
            onChange={setDensity}
          />
          <RadioGroup
            label={t('setting.contrast')}
            choices={[choice('usual'), choice('high')]}
            value={contrast}
            onChange={setContrast}
          />
        </div>
      </header>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <ActionSamples />
          <FieldSamples />
          <WindowSamples />
        </div>
        <div className={styles['column']}>
          <StateSamples />
          <ListSamples />
          <ChoiceSamples />
        </div>
      </div>
    </main>
  );
}
