import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ShareScope } from '../../../../../domain/consent/gate.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import type { NoteValues } from './note-values.ts';

const scopes = ['consented', 'council', 'office', 'statistics'] as const satisfies readonly ShareScope[];

/** Who may read the note, and whether it stays out of every handout. */
export function SharingFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation(['case', 'word']);
  const { control, watch } = useFormContext<NoteValues>();
  const scope = watch('shareScope');
  return (
    <>
      <Controller
        control={control}
        name="shareScope"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('shareScope')}
            choices={scopes.map((id) => ({ id, name: t(`word:shareScope.${id}`) }))}
            description={t(`case:scopeMeans.${scope}`)}
          />
        )}
      />
      <Controller
        control={control}
        name="sensitive"
        render={({ field: { value, ...field } }) => (
          <Checkbox
            {...field}
            id={about('sensitive').id}
            isSelected={value}
            detail={t('case:help.sensitive')}
          >
            {about('sensitive').label}
          </Checkbox>
        )}
      />
    </>
  );
}
