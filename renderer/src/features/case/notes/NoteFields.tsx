import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../../domain/contract/household.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useToday } from '../../../forms/useToday.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { isDeceased } from '../../household/useMemberWords.ts';
import formStyles from '../../../forms/form.module.css';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import type { NoteValues } from './note-values.ts';

interface NoteFieldsProps extends Pick<FormProblems, 'about'> {
  readonly members: readonly Member[];
  readonly isCorrection: boolean;
}

/** When, how, with whom, and what happened. */
export function NoteFields({ members, isCorrection, about }: NoteFieldsProps) {
  const { t } = useTranslation('case');
  const today = useToday();
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
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="contactedOn"
          render={({ field }) => <DateField {...field} {...about('contactedOn')} today={today} isRequired />}
        />
        <Controller
          control={control}
          name="method"
          render={({ field }) => (
            <ComboBox
              {...field}
              {...about('method')}
              choices={choicesOf('contactMethod', method === null ? [] : [method])}
              width="short"
              autoFocus={!isCorrection}
              isRequired
            />
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
      <div className={formStyles['line']}>
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
      </div>
      <Controller
        control={control}
        name="body"
        render={({ field }) => (
          <TextArea {...field} {...about('body')} description={t('help.body')} rows={6} isRequired />
        )}
      />
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="nextOn"
          render={({ field }) => <DateField {...field} {...about('nextOn')} today={today} />}
        />
        <Controller
          control={control}
          name="nextPlan"
          render={({ field }) => (
            <TextField {...field} {...about('nextPlan')} width="medium" maxLength={200} />
          )}
        />
      </div>
    </>
  );
}
