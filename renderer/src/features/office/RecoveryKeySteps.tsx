import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { GateActions, GateFields, GatePage } from './GateLayout.tsx';
import { endsKey, groupsOf } from './recovery-key-text.ts';
import { RecoveryKeyPage } from './RecoveryKeyPage.tsx';

interface RecoveryKeyStepsProps {
  readonly recoveryKey: string;
  /** The end of the key was typed from the paper. */
  readonly onFinish: () => void;
}

/** Shows a new recovery key, hides it, and asks for its end from the paper before going on. */
export function RecoveryKeySteps({ recoveryKey, onFinish }: RecoveryKeyStepsProps) {
  const { t } = useTranslation('office');
  const [isHidden, setIsHidden] = useState(false);
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const count = groupsOf(recoveryKey).length;

  if (!isHidden) return <RecoveryKeyPage recoveryKey={recoveryKey} onWritten={() => setIsHidden(true)} />;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (endsKey(recoveryKey, typed)) onFinish();
    else setIsWrong(true);
  };
  return (
    <GatePage title={t('recoveryKey.proveTitle')} lead={t('recoveryKey.proveText')}>
      <form onSubmit={onSubmit} noValidate>
        <GateFields>
          <TextField
            label={t('recoveryKey.proveLabel')}
            description={t('recoveryKey.proveHelp')}
            isRequired
            autoFocus
            width="short"
            maxLength={40}
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setIsWrong(false);
            }}
            error={isWrong ? t('recoveryKey.proveWrong', { first: count - 1, second: count }) : undefined}
          />
          <GateActions>
            <Button type="submit" variant="primary">
              {t('recoveryKey.finish')}
            </Button>
            <Button variant="quiet" onPress={() => setIsHidden(false)}>
              {t('recoveryKey.showAgain')}
            </Button>
          </GateActions>
        </GateFields>
      </form>
    </GatePage>
  );
}
