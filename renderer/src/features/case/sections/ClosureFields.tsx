import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import { useToday } from '../../../forms/useToday.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import formStyles from '../../../forms/form.module.css';
import type { ClosureValues } from './closure-values.ts';
import styles from './sections.module.css';

interface ClosureFieldsProps {
  readonly about: FormProblems['about'];
  readonly openRoles: OutputOf<'case.closingCheck'>['openRoles'];
}

/** The fields of 終結 in the order of the paper form; open roles ask what becomes of them. */
export function ClosureFields({ about, openRoles }: ClosureFieldsProps) {
  const { t } = useTranslation('case');
  const { control } = useFormContext<ClosureValues>();
  const { choicesOf } = useCodes();
  const today = useToday();
  return (
    <div className={formStyles['form']}>
      <div className={formStyles['line']}>
        <Controller
          control={control}
          name="closedOn"
          render={({ field }) => <DateField {...field} {...about('closedOn')} today={today} isRequired />}
        />
        <Controller
          control={control}
          name="reason"
          render={({ field }) => (
            <Select
              {...field}
              {...about('reason')}
              choices={choicesOf('closeReason')}
              isRequired
              width="medium"
            />
          )}
        />
      </div>
      {openRoles.length > 0 && (
        <>
          <Controller
            control={control}
            name="openRoles"
            render={({ field }) => (
              <RadioGroup
                {...field}
                {...about('openRoles')}
                isRequired
                direction="column"
                description={t('closure.openRolesHelp', { count: openRoles.length })}
                choices={(['drop', 'keep'] as const).map((id) => ({ id, name: t(`closure.rolesTo.${id}`) }))}
              />
            )}
          />
          <ul className={styles['plainList']}>
            {openRoles.map(({ id, agencyName, task }) => (
              <li key={id}>
                <span className={styles['quiet']}>{agencyName}</span> {task}
              </li>
            ))}
          </ul>
        </>
      )}
      {(['outcome', 'remaining'] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field }) => (
            <TextArea
              {...field}
              {...about(name)}
              description={t(`closure.help.${name}`)}
              rows={3}
              maxLength={4000}
              isRequired={name === 'outcome'}
            />
          )}
        />
      ))}
      <Controller
        control={control}
        name="watchedBy"
        render={({ field }) => (
          <TextField
            {...field}
            {...about('watchedBy')}
            description={t('closure.help.watchedBy')}
            maxLength={200}
          />
        )}
      />
      <Controller
        control={control}
        name="reopening"
        render={({ field }) => (
          <TextArea
            {...field}
            {...about('reopening')}
            description={t('closure.help.reopening')}
            rows={2}
            maxLength={2000}
          />
        )}
      />
    </div>
  );
}
