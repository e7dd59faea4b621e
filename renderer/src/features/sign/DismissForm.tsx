import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import type { Sign } from '../../../../domain/contract/sign.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import styles from './sign.module.css';

interface DismissFormProps {
  readonly sign: Sign;
  readonly householdId: HouseholdId;
  readonly onEnd: () => void;
}

/** Sets a hint aside; the reason stays with it. */
export function DismissForm({ sign, householdId, onEnd }: DismissFormProps) {
  const { t } = useTranslation(['sign', 'common', 'problem']);
  const dismiss = useCommand('sign.dismiss');
  const [reason, setReason] = useState('');
  const [isBlank, setIsBlank] = useState(false);
  useShortcut('Escape', onEnd);
  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (reason.trim() === '') {
      setIsBlank(true);
      return;
    }
    const { rule, personIds } = sign;
    const { id } = await dismiss.mutateAsync({ householdId, rule, personIds, reason });
    showToast({
      text: t('sign:dismissedToast', { rule: t(`sign:rule.${rule}`) }),
      onUndo: () => void call('sign.restore', { id }),
    });
  };
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        onSubmit(event).catch(() => undefined);
      }}
    >
      <FailureNotice failure={dismiss.error} />
      <TextField
        label={t('sign:reason')}
        description={t('sign:reasonHelp')}
        isRequired
        autoFocus
        maxLength={200}
        value={reason}
        onChange={(text) => {
          setReason(text);
          setIsBlank(false);
        }}
        error={isBlank ? t('problem:required') : undefined}
      />
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" size="small" isPending={dismiss.isPending}>
          {t('sign:dismissNow')}
        </Button>
        <Button size="small" onPress={onEnd}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}
