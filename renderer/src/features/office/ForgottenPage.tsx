import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { GateActions, GateFields, GatePage } from './GateLayout.tsx';
import { checkNewPassphrase } from './new-passphrase.ts';
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import { useUnlockDelay } from './useUnlockDelay.ts';

const empty = { recoveryKey: '', passphrase: '', again: '' };

/** The recovery key opens the office and a new passphrase takes the place of the forgotten one. */
export function ForgottenPage({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation(['office', 'common', 'problem']);
  const { wordsOf } = useFailureWords();
  const unlock = useCommand('office.unlockWithRecoveryKey');
  const [value, setValue] = useState(empty);
  const [isTried, setIsTried] = useState(false);
  const { seconds, refresh } = useUnlockDelay();
  const wrong = checkNewPassphrase(value, []);
  const failure = unlock.error;
  const isKeyWrong = failure?.code === 'wrong-recovery-key';

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (seconds > 0 || value.recoveryKey.trim() === '' || Object.keys(wrong).length > 0) return;
    unlock.mutate({ recoveryKey: value.recoveryKey, newPassphrase: value.passphrase }, { onError: refresh });
  };
  const keyError = (): string | undefined => {
    if (isTried && value.recoveryKey.trim() === '') return t('problem:required');
    return isKeyWrong ? wordsOf(failure).title : undefined;
  };
  return (
    <GatePage title={t('forgotten.title')} lead={t('forgotten.lead')}>
      {failure && !isKeyWrong && failure.code !== 'try-later' && <ErrorPanel {...wordsOf(failure)} />}
      <form onSubmit={onSubmit} noValidate>
        <GateFields>
          <TextField
            label={t('forgotten.key')}
            description={t('forgotten.keyHelp')}
            isRequired
            autoFocus
            width="wide"
            maxLength={200}
            value={value.recoveryKey}
            onChange={(recoveryKey) => {
              setValue({ ...value, recoveryKey });
              if (isKeyWrong) unlock.reset();
            }}
            error={keyError()}
          />
          <NewPassphraseFields
            value={value}
            onChange={(changed) => setValue({ ...value, ...changed })}
            errors={isTried ? wrong : {}}
            officeWords={[]}
            isReplacement
          />
          {seconds > 0 && <Notice tone="warning">{t('unlock.wait', { seconds })}</Notice>}
          <Notice>{t('forgotten.lost')}</Notice>
          <GateActions>
            <Button type="submit" variant="primary" isPending={unlock.isPending} isDisabled={seconds > 0}>
              {t('forgotten.finish')}
            </Button>
            <Button variant="quiet" onPress={onBack}>
              {t('common:action.back')}
            </Button>
          </GateActions>
        </GateFields>
      </form>
    </GatePage>
  );
}
