import { useTranslation } from 'react-i18next';
import { markLetters } from '../../../../domain/genogram/picture.ts';
import { Loading } from '../../ui/Loading.tsx';
import styles from './household-map.module.css';
import type { MapTimes } from './useMapTimes.ts';

/** 前回からの変化 in words, with the letter that marks each on the drawing; nothing where nothing is compared. */
export function ChangeList({ times }: { readonly times: MapTimes }) {
  const { t } = useTranslation('householdMap');
  const { compare, changes, isComparing, failure } = times;
  if (compare === null || failure !== null) return null;
  return (
    <section className={styles['changes']} aria-label={t('changes.title')}>
      <h3>{t('changes.title')}</h3>
      {isComparing ? (
        <Loading />
      ) : (
        <>
          <p role="status">{t('changes.count', { count: changes.length })}</p>
          <ol>
            {changes.map(({ kind, text }, index) => (
              <li key={index}>
                <span className={styles['letter']} aria-label={t(`changes.kind.${kind}`)} role="img">
                  {markLetters[kind]}
                </span>{' '}
                {text}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
