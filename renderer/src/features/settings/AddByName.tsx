import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './AddByName.module.css';

interface AddByNameProps {
  readonly label: string;
  readonly maxLength: number;
  /** Makes the new entry; rejects with an OperationError. */
  readonly add: (name: string) => Promise<unknown>;
}

/** A new entry begins with its name; the rest is filled in where it then stands. */
export function AddByName({ label, maxLength, add }: AddByNameProps) {
  const { t } = useTranslation(['settings', 'problem']);
  const { wordsOf } = useFailureWords();
  const [name, setName] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();

  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') {
      setProblem(t('problem:required'));
      return;
    }
    setIsBusy(true);
    try {
      await add(name.trim());
      setName('');
      setProblem(undefined);
    } catch (error) {
      setProblem(wordsOf(error).title);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <form className={styles['add']} onSubmit={(event) => void onSubmit(event)} noValidate>
      <TextField
        label={label}
        maxLength={maxLength}
        value={name}
        onChange={(text) => {
          setName(text);
          setProblem(undefined);
        }}
        error={problem}
      />
      <Button type="submit" isPending={isBusy}>
        {t('add')}
      </Button>
    </form>
  );
}
