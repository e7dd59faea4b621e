import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import { shareScope } from '../../../../domain/contract/share-scope.ts';
import { useCodes } from '../../forms/useCodes.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import dialog from '../household/MemberDialog.module.css';
import { DayField } from '../membership/fields.tsx';
import type { TieValues } from './tie-values.ts';
import { WhoFields } from './WhoFields.tsx';

interface TieFieldsProps extends Pick<FormProblems, 'about'> {
  readonly members: readonly Member[];
  /** The telephone is not shown, and saving leaves it as it is. */
  readonly isWithheld: boolean;
}

/** No person has this id: the tie is the household's. */
const wholeHousehold = '-';

export function TieFields({ about, members, isWithheld }: TieFieldsProps) {
  const { t } = useTranslation(['outsideTie', 'word']);
  const { choicesOf } = useCodes();
  const { control } = useFormContext<TieValues>();
  const [kept, member] = useWatch({ control, name: ['kind', 'memberId'] });
  return (
    <>
      <div className={dialog['row']}>
        <Controller
          control={control}
          name="kind"
          render={({ field: { disabled: _disabled, ...field } }) => (
            <Select
              {...field}
              {...about('kind')}
              isRequired
              choices={choicesOf('outsideTie', kept === null ? [] : [kept])}
            />
          )}
        />
        <Controller
          control={control}
          name="memberId"
          render={({ field }) => (
            <Select
              {...about('memberId')}
              ref={field.ref}
              onBlur={field.onBlur}
              value={member ?? wholeHousehold}
              onChange={(id) => {
                field.onChange(id === wholeHousehold ? null : id);
              }}
              choices={[
                { id: wholeHousehold, name: t('outsideTie:wholeHousehold') },
                ...members.map(({ personId, name }) => ({ id: personId, name })),
              ]}
            />
          )}
        />
      </div>
      <WhoFields about={about} />
      <div className={dialog['row']}>
        {isWithheld ? (
          <Notice tone="secret">{t('outsideTie:phoneWithheld')}</Notice>
        ) : (
          <Line name="phone" about={about} type="tel" />
        )}
        <Line name="callable" about={about} />
      </div>
      <Tick name="keyPerson">{t('outsideTie:field.keyPerson')}</Tick>
      <div className={dialog['row']}>
        <DayField name="startsOn" about={about} />
        <DayField name="endsOn" about={about} description={t('outsideTie:endsOnHelp')} />
      </div>
      <Controller
        control={control}
        name="note"
        render={({ field: { disabled: _disabled, ...field } }) => <TextArea {...field} {...about('note')} />}
      />
      <Controller
        control={control}
        name="shareScope"
        render={({ field: { disabled: _disabled, ...field } }) => (
          <RadioGroup
            {...field}
            {...about('shareScope')}
            choices={shareScope.options.map((id) => ({ id, name: t(`word:shareScope.${id}`) }))}
          />
        )}
      />
      <Tick name="sensitive">{t('outsideTie:field.sensitive')}</Tick>
    </>
  );
}

interface LineProps extends Pick<FormProblems, 'about'> {
  readonly name: 'phone' | 'callable';
  readonly type?: 'tel';
}

function Line({ name, about, type }: LineProps) {
  const { control } = useFormContext<TieValues>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { disabled: _disabled, ...field } }) => (
        <TextField {...field} {...about(name)} {...(type && { type })} />
      )}
    />
  );
}

function Tick({ name, children }: { name: 'keyPerson' | 'sensitive'; children: string }) {
  const { control } = useFormContext<TieValues>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur, ref } }) => (
        <Checkbox isSelected={value} onChange={onChange} onBlur={onBlur} ref={ref}>
          {children}
        </Checkbox>
      )}
    />
  );
}
