import { useTranslation } from 'react-i18next';
import styles from './meeting.module.css';

/** What final minutes say, to be read only: a name and its text each. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  const { t } = useTranslation('common');
  return (
    <dl className={styles['written']}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles['prose']}>{text === '' ? t('word.none') : text}</dd>
        </div>
      ))}
    </dl>
  );
}
