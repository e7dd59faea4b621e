import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { OperationError } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { GateActions, GateFields, GatePage } from './GateLayout.tsx';
import { UndoRestore } from './UndoRestore.tsx';
import { useUnlockDelay } from './useUnlockDelay.ts';
import styles from './UnlockPage.module.css';

interface UnlockPageProps {
  readonly status: OutputOf<'office.status'>;
  /** A restore has just replaced an office that was there. */
  readonly canUndoRestore: boolean;
  readonly onUndone: () => void;
  readonly onForgotten: () => void;
  readonly onRestore: () => void;
}

/** A second or two pass before one has read that one must wait. */
const NOTICE_FROM_SECONDS = 3;

/** The passphrase opens the office. A wrong one, a wait and a damaged file are told apart. */
export function UnlockPage(props: UnlockPageProps) {
  const { status, canUndoRestore, onUndone, onForgotten, onRestore } = props;
  const { t } = useTranslation(['office', 'problem']);
  const { wordsOf } = useFailureWords();
  const unlock = useCommand('office.unlock');
  const practice = useCommand('office.openPractice');
  const [passphrase, setPassphrase] = useState('');
  const { seconds, refresh } = useUnlockDelay();
  const failure = unlock.error;
  const isWaitShown = seconds >= NOTICE_FROM_SECONDS;
  const isRefused = failure?.code === 'wrong-passphrase' || (failure?.code === 'try-later' && !isWaitShown);

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (passphrase === '' || seconds > 0) return;
    unlock.mutate({ passphrase }, { onError: refresh });
  };
  return (
    <GatePage title={t('unlock.title')}>
      {status.recoveredRestore && <Notice tone="ok">{t('unlock.recoveredRestore')}</Notice>}
      {canUndoRestore && <UndoRestore onUndone={onUndone} />}
      {failure && isOfFile(failure) && (
        <ErrorPanel
          {...wordsOf(failure)}
          actions={<Button onPress={onRestore}>{t('unlock.restore')}</Button>}
        />
      )}
      {practice.error && <ErrorPanel {...wordsOf(practice.error)} />}
      <form onSubmit={onSubmit} noValidate>
        <GateFields>
          <PassphraseField
            label={t('passphrase.label')}
            autoFocus
            value={passphrase}
            onChange={(text) => {
              setPassphrase(text);
              if (isRefused) unlock.reset();
            }}
            error={isRefused ? wordsOf(failure).title : undefined}
          />
          {isRefused && <p className={styles['hint']}>{wordsOf(failure).todo}</p>}
          {isWaitShown && <Notice tone="warning">{t('unlock.wait', { seconds })}</Notice>}
          <GateActions>
            <Button type="submit" variant="primary" isPending={unlock.isPending} isDisabled={seconds > 0}>
              {t('unlock.submit')}
            </Button>
            <Button variant="quiet" onPress={onForgotten}>
              {t('unlock.forgotten')}
            </Button>
          </GateActions>
        </GateFields>
      </form>
      <div className={styles['others']}>
        <Button variant="quiet" size="small" onPress={onRestore}>
          {t('unlock.restore')}
        </Button>
        <Button
          variant="quiet"
          size="small"
          isPending={practice.isPending}
          onPress={() => practice.mutate({})}
        >
          {t('unlock.practice')}
        </Button>
      </div>
    </GatePage>
  );
}

/** Failures that another passphrase would not mend. */
function isOfFile({ code }: OperationError): boolean {
  return code !== 'wrong-passphrase' && code !== 'try-later' && code !== 'validation';
}
