import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../../domain/contract/household.ts';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useToday } from '../../../forms/useToday.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { TimeField } from '../../../ui/TimeField.tsx';
import { isDeceased } from '../../household/useMemberWords.ts';
import formStyles from '../../../forms/form.module.css';
import { focusField } from '../../../forms/focus-field.ts';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import { MethodChips } from './MethodChips.tsx';
import { NextFields } from './NextFields.tsx';
import type { NoteValues } from './note-values.ts';
import { StageField } from './StageField.tsx';
import { TextFields } from './TextFields.tsx';

interface NoteFieldsProps extends Pick<FormProblems, 'about'> {
  readonly members: readonly Member[];
  readonly stages: OutputOf<'contactNote.standing'>['stages'];
  readonly isCorrection: boolean;
}

/** When, how, with whom, and what happened. */
export function NoteFields({ members, stages, isCorrection, about }: NoteFieldsProps) {
  const { t } = useTranslation('note');
  const { choicesOf } = useCodes();
  const { control, watch } = useFormContext<NoteValues>();
  const [method, memberIds] = watch(['method', 'memberIds']);
  return (
    <>
      {isCorrection && (
        <Controller
          control={control}
          name="reason"
          render={({ field }) => (
            <TextField
              {...field}
              {...about('reason')}
              description={t('help.reason')}
              maxLength={200}
              isRequired
              autoFocus
            />
          )}
        />
      )}
      <TimeFields about={about} />
      <Controller
        control={control}
        name="method"
        render={({ field: { value, onChange } }) => (
          <MethodChips
            {...about('method')}
            choices={choicesOf('contactMethod', method === null ? [] : [method])}
            value={value}
            onChange={onChange}
            onKeyChosen={() => focusField(about('body').id)}
          />
        )}
      />
      <TextFields isCorrection={isCorrection} about={about} />
      <StageField stages={stages} about={about} />
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="memberIds"
          render={({ field }) => (
            <CheckboxGroup
              {...field}
              {...about('memberIds')}
              choices={members
                .filter((member) => !isDeceased(member) || memberIds.includes(member.personId))
                .map(({ personId, name }) => ({ id: personId, name }))}
            />
          )}
        />
        <Controller
          control={control}
          name="counterpart"
          render={({ field }) => (
            <TextField
              {...field}
              {...about('counterpart')}
              description={t('help.counterpart')}
              width="short"
              maxLength={100}
            />
          )}
        />
        <Controller
          control={control}
          name="place"
          render={({ field }) => (
            <TextField
              {...field}
              {...about('place')}
              description={t('help.place')}
              width="short"
              maxLength={100}
            />
          )}
        />
      </div>
      <NextFields about={about} />
    </>
  );
}

function TimeFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('note');
  const today = useToday();
  const { control } = useFormContext<NoteValues>();
  return (
    <div className={formStyles['line']}>
      <Controller
        control={control}
        name="contactedOn"
        render={({ field }) => <DateField {...field} {...about('contactedOn')} today={today} isRequired />}
      />
      <Controller
        control={control}
        name="startsAt"
        render={({ field }) => (
          <TimeField {...field} {...about('startsAt')} description={t('help.startsAt')} />
        )}
      />
      <Controller
        control={control}
        name="minutes"
        render={({ field }) => (
          <NumberField
            {...field}
            {...about('minutes')}
            minValue={0}
            maxValue={1440}
            unit={t('minutesUnit')}
          />
        )}
      />
    </div>
  );
}
