import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../../../../domain/contract/agency.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { attendeeChoices, type Person } from '../attendee-rows.ts';
import { ChooseMany } from './ChooseMany.tsx';
import styles from '../meeting.module.css';

interface AddPeopleProps {
  readonly label: string;
  /** Undefined until they have come. */
  readonly agencies: readonly Agency[] | undefined;
  readonly rows: readonly Person[];
  readonly max: number;
  readonly onAdd: (people: readonly Person[]) => void;
  readonly onAddBlank: () => void;
}

/** One person by name, several of the list of agencies in one step, or somebody who stands in no list. */
export function AddPeople({ label, agencies, rows, max, onAdd, onAddBlank }: AddPeopleProps) {
  const { t } = useTranslation('meeting');
  const [isChoosing, setIsChoosing] = useState(false);
  const choices = agencies && attendeeChoices(agencies, rows);
  const isFull = rows.length >= max;
  return (
    <div className={styles['fieldRow']}>
      <ComboBox
        label={label}
        description={isFull ? t('attendees.full', { count: max }) : t('attendees.addHelp')}
        width="medium"
        isDisabled={isFull}
        choices={choices}
        isEmptied
        value={null}
        onChange={(id) => onAdd((choices ?? []).filter((choice) => choice.id === id).map(({ row }) => row))}
      />
      <div className={styles['fieldButtons']}>
        <Button isDisabled={isFull} onPress={() => setIsChoosing(true)}>
          {t('attendees.addMany')}
        </Button>
        <Button isDisabled={isFull} onPress={onAddBlank}>
          {t('attendees.addBlank')}
        </Button>
      </div>
      <Dialog
        title={t('choosePeople.title')}
        isOpen={isChoosing}
        width="wide"
        onClose={() => setIsChoosing(false)}
      >
        <People
          choices={choices}
          onChosen={(people) => {
            setIsChoosing(false);
            onAdd(people);
          }}
        />
      </Dialog>
    </div>
  );
}

interface PeopleProps {
  readonly choices: ReturnType<typeof attendeeChoices> | undefined;
  readonly onChosen: (people: readonly Person[]) => void;
}

function People({ choices, onChosen }: PeopleProps) {
  const { t } = useTranslation('meeting');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const finish = (): void => {
    if (chosen.size > 0) onChosen((choices ?? []).filter(({ id }) => chosen.has(id)).map(({ row }) => row));
  };
  useShortcut('Ctrl+Enter', finish);
  return (
    <>
      <ChooseMany
        label={t('choosePeople.list')}
        filterLabel={t('choosePeople.filter')}
        empty={t('choosePeople.empty')}
        choices={choices?.map((choice) => ({ ...choice, detail: choice.detail ?? t('choosePeople.noName') }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <div>
        <Button variant="primary" shortcut="Ctrl+Enter" isDisabled={chosen.size === 0} onPress={finish}>
          {t('choosePeople.action', { count: chosen.size })}
        </Button>
      </div>
    </>
  );
}
