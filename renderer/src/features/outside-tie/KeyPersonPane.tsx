import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { OutsideTie } from '../../../../domain/contract/outside-tie.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from '../household/HouseholdRecord.module.css';

interface KeyPersonPaneProps {
  readonly household: HouseholdDetail;
  readonly ties: readonly OutsideTie[];
}

/** Who is the household's キーパーソン, in it or outside; or that there is none, which is not the same as not asked. */
export function KeyPersonPane({ household, ties }: KeyPersonPaneProps) {
  const { t } = useTranslation('outsideTie');
  const [note, setNote] = useState('');
  const command = useCommand('household.setKeyPersonAbsence');
  const { id, rowVersion, keyPersonAbsent, keyPersonNote } = household;
  const names = [
    ...household.members.filter(({ keyPerson }) => keyPerson).map(({ name }) => name),
    ...ties
      .filter(({ keyPerson, endsOn }) => keyPerson && endsOn === null)
      .map(({ displayName }) => displayName),
  ];
  const say = (absent: boolean) => () => {
    command.mutate({ id, rowVersion, absent, note: absent ? note : '' });
  };
  return (
    <Pane title={t('keyPerson')}>
      <FailureNotice failure={command.error} />
      {names.length > 0 && <p>{names.join(t('comma'))}</p>}
      {names.length === 0 && keyPersonAbsent && (
        <div className={styles['toolbar']}>
          <span>{keyPersonNote === '' ? t('absent') : t('absentWith', { note: keyPersonNote })}</span>
          <Button size="small" onPress={say(false)} isPending={command.isPending}>
            {t('takeBack')}
          </Button>
        </div>
      )}
      {names.length === 0 && !keyPersonAbsent && (
        <form
          className={styles['fields']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            say(true)();
          }}
        >
          <p className={styles['quiet']}>{t('notAsked')}</p>
          <TextField
            label={t('absentNote')}
            description={t('absentNoteHelp')}
            value={note}
            onChange={setNote}
            width="medium"
          />
          <div>
            <Button size="small" type="submit" isPending={command.isPending}>
              {t('sayAbsent')}
            </Button>
          </div>
        </form>
      )}
    </Pane>
  );
}
