import '@fontsource/biz-udgothic/latin-700.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { GateActions, GatePage } from './GateLayout.tsx';
import { groupsOf } from './recovery-key-text.ts';
import styles from './RecoveryKeyPage.module.css';

/** The key in groups, large, as it goes on paper. */
export function RecoveryKeyPage({ recoveryKey, onWritten }: { recoveryKey: string; onWritten: () => void }) {
  const { t } = useTranslation('office');
  const { wordsOf } = useFailureWords();
  const { data: host } = useQueryOperation('shell.capabilities', {});
  const print = useCommand('print.recoveryKey');
  const groups = useRef<HTMLOListElement>(null);
  // In the settings the key appears beneath other panes, below the edge of the window.
  useEffect(() => {
    // Its result differs from browser to browser and must not be taken for a clean-up.
    groups.current?.scrollIntoView({ block: 'center' });
  }, []);
  const hasPrinter = host?.printer === true;
  return (
    <GatePage title={t('recoveryKey.title')} lead={t('recoveryKey.purpose')}>
      <ol ref={groups} className={styles['groups']} aria-label={t('recoveryKey.groups')}>
        {groupsOf(recoveryKey).map((group, index) => (
          <li key={index} className={styles['group']}>
            <span className={styles['number']} aria-hidden="true">
              {index + 1}
            </span>
            {group}
          </li>
        ))}
      </ol>
      <p className={styles['note']}>{t('recoveryKey.alphabet')}</p>
      <Notice tone="secret">
        {t('recoveryKey.once')} {t(hasPrinter ? 'recoveryKey.keepPrint' : 'recoveryKey.keepCopy')}
      </Notice>
      {print.error && <ErrorPanel {...wordsOf(print.error)} />}
      {print.data && (
        <Notice tone={print.data.printed ? 'ok' : 'info'}>
          {t(print.data.printed ? 'recoveryKey.printed' : 'recoveryKey.notPrinted')}
        </Notice>
      )}
      <GateActions>
        {hasPrinter && (
          <Button onPress={() => print.mutate({ recoveryKey })} isPending={print.isPending}>
            {t('recoveryKey.print')}
          </Button>
        )}
        <Button variant="primary" autoFocus onPress={onWritten}>
          {t('recoveryKey.written')}
        </Button>
      </GateActions>
    </GatePage>
  );
}
