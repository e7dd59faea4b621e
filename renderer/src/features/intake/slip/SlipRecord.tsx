import { useTranslation } from 'react-i18next';
import type { ReferralSlipId } from '../../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { RecordAttachments } from '../../attachment/RecordAttachments.tsx';
import { slipValuesOf } from './slip-values.ts';
import { SlipForm } from './SlipForm.tsx';
import { SlipHead } from './SlipHead.tsx';
import { SlipProtection } from './SlipProtection.tsx';
import { SlipView } from './SlipView.tsx';
import styles from '../desk.module.css';

interface SlipRecordProps {
  readonly id: ReferralSlipId;
  /** What the office calls the form. */
  readonly name: string;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onGone: () => void;
}

/** One slip with its reply, and what became of it. */
export function SlipRecord({ id, name, isEditing, onEdit, onGone }: SlipRecordProps) {
  const { t } = useTranslation(['slip', 'intake']);
  const { data, error } = useQueryOperation('referralSlip.get', { id });
  const leave = (): void => {
    onEdit(false);
  };
  const edit = (): void => {
    onEdit(true);
  };
  useShortcut('F2', edit, { isEnabled: !isEditing });
  if (error !== null) {
    return (
      <FailureNotice
        failure={error}
        action={<Button onPress={onGone}>{t('intake:desk.backToList')}</Button>}
      />
    );
  }
  if (data === undefined) return <Loading />;
  if (isEditing) {
    return (
      <SlipForm
        direction={data.direction}
        slip={data}
        fresh={() => slipValuesOf(data)}
        draftName={`slip:${id}`}
        title={t('slip:edit', { name, number: data.slipNumber })}
        onSaved={leave}
        onLeave={leave}
      />
    );
  }
  return (
    <article className={styles['record']}>
      <SlipHead slip={data} name={name} onEdit={edit} onGone={onGone} />
      <div className={styles['sheet']}>
        <SlipProtection slip={data} />
        <SlipView slip={data} />
        <RecordAttachments owner="referral-slip" ownerId={id} />
      </div>
    </article>
  );
}
