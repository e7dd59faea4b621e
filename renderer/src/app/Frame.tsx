import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useQueryOperation } from '../bridge/use-operation.ts';
import { cx } from '../ui/cx.ts';
import { Notice } from '../ui/Notice.tsx';
import { useShortcut } from '../ui/keyboard/useShortcut.ts';
import { Cover } from './Cover.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { lockOffice } from './lock-office.ts';
import { Navigation } from './Navigation.tsx';
import { focusNextPane } from './panes.ts';
import { PracticeBand } from './PracticeBand.tsx';
import { fillsWindow, routes } from './routes.ts';
import { TopBar } from './TopBar.tsx';
import { useAppliedSettings } from './useAppliedSettings.ts';
import { useAutoLock } from './useAutoLock.ts';
import { useCopyLog } from './useCopyLog.ts';
import styles from './Frame.module.css';

/** Navigation, search and standing of the office around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('frame');
  const [location, navigate] = useLocation();
  const isWhole = fillsWindow(location);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [isCovered, setIsCovered] = useState(false);
  const { data: status } = useQueryOperation('office.status', {});
  const settings = useAppliedSettings();
  const isLockNear = useAutoLock(settings?.autoLockMinutes);

  useCopyLog();
  useShortcut('Ctrl+L', () => void lockOffice(), { isGlobal: true });
  useShortcut('F9', () => setIsCovered(true), { isGlobal: true, isEnabled: !isCovered });
  // A page that fills the window lists its own keys.
  useShortcut('F1', () => setIsHelpOpen(true), { isEnabled: !isWhole });
  useShortcut('F6', focusNextPane);
  useShortcut('Ctrl+B', () => navigate(routes.backup));

  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#page" onClick={focusPage}>
        {t('skip')}
      </a>
      {status?.practice === true && <PracticeBand municipality={status.municipality ?? ''} />}
      {!isWhole && (
        <TopBar
          municipality={status?.municipality ?? ''}
          staffName={status?.staffName ?? ''}
          onHelp={() => setIsHelpOpen(true)}
        />
      )}
      <div className={styles['below']}>
        {!isWhole && <Navigation />}
        <main className={cx(styles['page'], isWhole && styles['whole'])} id="page" tabIndex={-1} data-pane>
          {children}
        </main>
      </div>
      <div className={styles['soon']} role="status">
        {isLockNear && <Notice tone="warning">{t('lock.soon')}</Notice>}
      </div>
      <HelpDialog isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
      {isCovered && <Cover onLeave={() => setIsCovered(false)} />}
    </div>
  );
}

/** The address after `#` belongs to the router; the link must not change it. */
function focusPage(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('page')?.focus();
}
