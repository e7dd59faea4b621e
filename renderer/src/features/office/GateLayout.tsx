import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { setLanguage } from '../../i18n.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './GateLayout.module.css';

/** The sheet in the middle of the window on which every way into the office stands. */
export function GateLayout({ version, children }: { version: string; children: ReactNode }) {
  const { t, i18n } = useTranslation(['office', 'common']);
  return (
    <div className={styles['gate']}>
      <header className={styles['header']}>
        <strong className={styles['brand']}>{t('common:productName')}</strong>
        <Button
          variant="quiet"
          size="small"
          onPress={() => setLanguage(i18n.language === 'en' ? 'ja' : 'en')}
        >
          {t('language')}
        </Button>
      </header>
      <main className={styles['sheet']}>{children}</main>
      <footer className={styles['footer']}>{version !== '' && t('version', { version })}</footer>
    </div>
  );
}

interface GatePageProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
}

/** One step on the sheet: its title, one sentence, its fields. */
export function GatePage({ title, lead, children }: GatePageProps) {
  return (
    <div className={styles['page']}>
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      {children}
    </div>
  );
}

/** The buttons of a step: the one that goes on first, the way back last. */
export function GateActions({ children }: { children: ReactNode }) {
  return <div className={styles['actions']}>{children}</div>;
}

/** Fields of a step beneath each other. */
export function GateFields({ children }: { children: ReactNode }) {
  return <div className={styles['page']}>{children}</div>;
}
