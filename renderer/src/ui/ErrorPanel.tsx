import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import styles from './ErrorPanel.module.css';

export interface ErrorPanelProps {
  /** What happened. */
  readonly title: string;
  /** What is safe. */
  readonly safe: string;
  /** What to do. */
  readonly todo: string;
  /** Buttons that do it. */
  readonly actions?: ReactNode;
}

/** Stands where a list or page would be, when it could not be read. */
export function ErrorPanel({ title, safe, todo, actions }: ErrorPanelProps) {
  const { t } = useTranslation('ui');
  return (
    <section className={styles['panel']} role="alert">
      <h3 className={styles['title']}>
        <Icon name="stop" className={styles['mark']} />
        {title}
      </h3>
      <dl className={styles['parts']}>
        <dt>{t('errorPanel.safe')}</dt>
        <dd>{safe}</dd>
        <dt>{t('errorPanel.todo')}</dt>
        <dd>{todo}</dd>
      </dl>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </section>
  );
}
