import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import { Button } from '../../../ui/Button.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import styles from './notes.module.css';

interface NoteActionsProps {
  readonly note: ContactNote;
  readonly onCorrect: () => void;
  readonly onAttach: () => void;
}

export function NoteActions({ note, onCorrect, onAttach }: NoteActionsProps) {
  const { t } = useTranslation('note');
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  return (
    <div className={styles['actions']}>
      <Button size="small" variant="quiet" onPress={onCorrect}>
        {t('correct')}
      </Button>
      <Button size="small" variant="quiet" onPress={onAttach}>
        {t('attach')}
      </Button>
      <Button size="small" variant="quiet" onPress={() => setIsWithdrawing(true)}>
        {t('withdraw')}
      </Button>
      {isWithdrawing && <WithdrawDialog id={note.id} onClose={() => setIsWithdrawing(false)} />}
    </div>
  );
}
