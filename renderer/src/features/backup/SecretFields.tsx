import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../../../domain/contract/index.ts';
import type { OperationError } from '../../bridge/bridge.ts';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';

export type Secret = InputOf<'backup.restore'>['secret'];

interface SecretFieldsProps {
  readonly value: Secret;
  readonly onChange: (secret: Secret) => void;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** What opens a backup: the passphrase of its time, or the recovery key. */
export function SecretFields({ value, onChange, error, isDisabled }: SecretFieldsProps) {
  const { t } = useTranslation('backup');
  return (
    <>
      <RadioGroup
        label={t('restore.secret')}
        isDisabled={isDisabled}
        choices={[
          { id: 'passphrase', name: t('restore.passphrase') },
          { id: 'recovery-key', name: t('restore.recoveryKey') },
        ]}
        value={value.kind}
        onChange={(kind) =>
          onChange(
            kind === 'passphrase'
              ? { kind: 'passphrase', passphrase: '' }
              : { kind: 'recovery-key', recoveryKey: '' },
          )
        }
      />
      {value.kind === 'passphrase' ? (
        <PassphraseField
          label={t('restore.passphrase')}
          description={t('restore.passphraseHelp')}
          isRequired
          isDisabled={isDisabled}
          value={value.passphrase}
          onChange={(passphrase) => onChange({ kind: 'passphrase', passphrase })}
          error={error}
        />
      ) : (
        <TextField
          label={t('restore.recoveryKey')}
          description={t('restore.recoveryKeyHelp')}
          isRequired
          isDisabled={isDisabled}
          width="wide"
          maxLength={200}
          value={value.recoveryKey}
          onChange={(recoveryKey) => onChange({ kind: 'recovery-key', recoveryKey })}
          error={error}
        />
      )}
    </>
  );
}

export function isWrongSecret(error: OperationError | null): error is OperationError {
  return error?.code === 'wrong-passphrase' || error?.code === 'wrong-recovery-key';
}
