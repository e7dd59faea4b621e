import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoutCopy } from '../../../../../domain/contract/handout.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';

const ways = ['kept', 'lost', 'spoiled'] as const;
type Way = (typeof ways)[number];

interface SettleDialogProps {
  readonly copy: HandoutCopy;
  readonly onClose: () => void;
  readonly error: unknown;
  /** Answers whether it was written. */
  readonly onSettle: (state: Way, note: string) => Promise<boolean>;
}

/** Why a copy does not come back: left with the recipient, lost, or misprinted and destroyed. */
export function SettleDialog(props: SettleDialogProps) {
  const { t } = useTranslation('closing');
  const { number, recipient } = props.copy;
  return (
    <Dialog title={t('copies.whyOf', { number, recipient })} isOpen onClose={props.onClose}>
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ error, onClose, onSettle }: SettleDialogProps) {
  const { t } = useTranslation('closing');
  const { problemText } = useFailureWords();
  const [way, setWay] = useState<Way>('kept');
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const isMissing = isTried && note.trim() === '';
  const submit = async (): Promise<void> => {
    setIsTried(true);
    if (isPending || note.trim() === '') return;
    setIsPending(true);
    const isWritten = await onSettle(way, note);
    setIsPending(false);
    setIsRefused(!isWritten);
    if (isWritten) onClose();
  };
  useShortcut('Ctrl+Enter', () => void submit());
  return (
    <>
      <FailureNotice failure={isRefused ? error : null} />
      <RadioGroup
        label={t('copies.what')}
        direction="column"
        value={way}
        onChange={(id) => setWay(ways.find((entry) => entry === id) ?? 'kept')}
        choices={ways.map((id) => ({ id, name: t(`copies.state.${id}`), detail: t(`copies.means.${id}`) }))}
      />
      <TextField
        label={t('copies.column.note')}
        isRequired
        autoFocus
        width="wide"
        maxLength={200}
        value={note}
        error={isMissing ? problemText({ path: [], reason: 'required' }) : undefined}
        onChange={setNote}
      />
      <div>
        <Button variant="primary" shortcut="Ctrl+Enter" isPending={isPending} onPress={() => void submit()}>
          {t('copies.write')}
        </Button>
      </div>
    </>
  );
}
