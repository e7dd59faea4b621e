import { useTranslation } from 'react-i18next';
import { residency, sex } from '../../../../domain/contract/household.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { AreaControl, PartialDateControl, RadioControl, SelectControl, TextControl } from './controls.tsx';

type About = Pick<FormProblems, 'about'>;

/** Who the person is, in the order of the paper form. */
export function PersonFields({ about, autoFocus = false }: About & { readonly autoFocus?: boolean }) {
  const { t } = useTranslation('word');
  return (
    <>
      <TextControl
        name="person.name"
        {...about('person.name')}
        isRequired
        width="medium"
        autoFocus={autoFocus}
      />
      <TextControl name="person.kana" {...about('person.kana')} width="medium" />
      <PartialDateControl name="person.birth" {...about('person.birth')} width="medium" />
      <RadioControl
        name="person.sex"
        {...about('person.sex')}
        choices={sex.options.map((id) => ({ id, name: t(`sex.${id}`) }))}
      />
      <TextControl name="person.phone" {...about('person.phone')} type="tel" width="medium" />
    </>
  );
}

/** What is known of few: the register's state, death, nationality, another spelling of the name. */
export function MorePersonFields({ about }: About) {
  const { t } = useTranslation(['household', 'word']);
  return (
    <>
      <PartialDateControl
        name="person.death"
        {...about('person.death')}
        description={t('household:field.deathHelp')}
        width="medium"
      />
      <SelectControl
        name="person.residency"
        {...about('person.residency')}
        choices={residency.options.map((id) => ({ id, name: t(`word:residency.${id}`) }))}
      />
      <TextControl name="person.nationality" {...about('person.nationality')} width="medium" />
      <TextControl
        name="person.substituteName"
        {...about('person.substituteName')}
        description={t('household:field.substituteNameHelp')}
        width="medium"
      />
    </>
  );
}

export function PersonNote({ about }: About) {
  const { t } = useTranslation('household');
  return <AreaControl name="person.note" {...about('person.note')} description={t('field.noteHelp')} />;
}
