import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../bridge/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { RecoveryKeySteps } from '../office/RecoveryKeySteps.tsx';
import { FormPane } from './FormPane.tsx';
import styles from './FormPane.module.css';

/** A new recovery key takes the place of the old one, after the passphrase has been proved. */
export function ReplaceRecoveryKey() {
  const { t } = useTranslation(['settings', 'problem']);
  const replace = useCommand('office.replaceRecoveryKey');
  const [passphrase, setPassphrase] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isOnPaper, setIsOnPaper] = useState(false);
  const isWrong = replace.error?.code === 'wrong-passphrase';
  const recoveryKey = replace.data?.recoveryKey;

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsTried(true);
    setIsOnPaper(false);
    if (passphrase !== '') replace.mutate({ passphrase }, { onSuccess: () => setPassphrase('') });
  };
  const onFinish = (): void => {
    replace.reset();
    setIsTried(false);
    setIsOnPaper(true);
  };
  if (recoveryKey !== undefined) {
    return (
      <FormPane title={t('safety.keyTitle')}>
        <RecoveryKeySteps recoveryKey={recoveryKey} onFinish={onFinish} />
      </FormPane>
    );
  }
  const error = (): string | undefined => {
    if (isTried && passphrase === '') return t('problem:required');
    return isWrong ? t('safety.wrongPassphrase') : undefined;
  };
  return (
    <FormPane title={t('safety.keyTitle')} error={isWrong ? null : replace.error}>
      {isOnPaper && <Notice tone="ok">{t('safety.keyMade')}</Notice>}
      <p>{t('safety.keyText')}</p>
      <form onSubmit={onSubmit} noValidate>
        <div className={styles['fields']}>
          <PassphraseField
            label={t('safety.current')}
            isRequired
            value={passphrase}
            onChange={(text) => {
              setPassphrase(text);
              if (isWrong) replace.reset();
            }}
            error={error()}
          />
          <div>
            <Button type="submit" isPending={replace.isPending}>
              {t('safety.newKey')}
            </Button>
          </div>
        </div>
      </form>
    </FormPane>
  );
}
