import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import type { TypedBasics } from './meeting-form.ts';
import { BasisNote } from './preparation/BasisNote.tsx';
import styles from './meeting.module.css';

interface BasicFieldsetProps {
  readonly typed: TypedBasics;
  readonly onChange: (typed: TypedBasics) => void;
  readonly problems: Readonly<Record<string, string>>;
  /** Beside the type. */
  readonly children?: ReactNode;
}

/** Type, day, time, place and who leads: the head of a meeting. Ids of the controls are `meeting-<field>`. */
export function BasicFieldset({ typed, onChange, problems, children }: BasicFieldsetProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { problemText } = useFailureWords();
  const today = useToday();
  const { nameOf } = useLegalBases();
  const { data } = useQueryOperation('meetingType.list', {});
  const types = data?.types.filter((type) => type.active || type.id === typed.typeId);
  const type = types?.find(({ id }) => id === typed.typeId);
  const errorAt = (field: string): string | undefined => {
    const reason = problems[field];
    return reason === undefined ? undefined : problemText({ path: [field], reason });
  };
  const line = (field: 'place' | 'chair' | 'recorder') => ({
    id: `meeting-${field}`,
    label: t(`field.${field}`),
    value: typed[field],
    error: errorAt(field),
    onChange: (text: string) => onChange({ ...typed, [field]: text }),
  });
  return (
    <div className={styles['form']}>
      <div className={styles['fieldRow']}>
        <Select
          id="meeting-typeId"
          label={t('field.typeId')}
          isRequired
          width="medium"
          choices={types?.map(({ id, name, legalBasis }) => ({
            id,
            name,
            detail: nameOf(legalBasis),
          }))}
          value={typed.typeId}
          error={errorAt('typeId')}
          onChange={(id) => {
            const chosen = types?.find((entry) => entry.id === id);
            const isUntouched = typed.programme === '' || typed.programme === type?.programme;
            const programme = isUntouched ? (chosen?.programme ?? '') : typed.programme;
            onChange({ ...typed, typeId: chosen?.id ?? null, programme });
          }}
        />
        {children}
      </div>
      {type !== undefined && <BasisNote type={type} />}
      <div className={styles['fieldRow']}>
        <DateField
          id="meeting-heldOn"
          label={t('field.heldOn')}
          isRequired
          today={today}
          value={typed.heldOn}
          error={errorAt('heldOn')}
          onChange={(text) => onChange({ ...typed, heldOn: text })}
        />
        <TimeField
          id="meeting-startsAt"
          label={t('field.startsAt')}
          isRequired
          value={typed.startsAt}
          error={errorAt('startsAt')}
          onChange={(text) => onChange({ ...typed, startsAt: text })}
        />
        <TimeField
          id="meeting-endsAt"
          label={t('field.endsAt')}
          value={typed.endsAt}
          error={errorAt('endsAt')}
          onChange={(text) => onChange({ ...typed, endsAt: text })}
        />
      </div>
      <TextField {...line('place')} width="wide" />
      <div className={styles['fieldRow']}>
        <TextField {...line('chair')} />
        <TextField {...line('recorder')} />
      </div>
    </div>
  );
}
