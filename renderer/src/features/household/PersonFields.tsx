import { useTranslation } from 'react-i18next';
import { residency, sex } from '../../../../domain/contract/household.ts';
import { AreaControl, PartialDateControl, RadioControl, SelectControl, TextControl } from './controls.tsx';

/** Who the person is, in the order of the paper form. */
export function PersonFields({ autoFocus = false }: { autoFocus?: boolean }) {
  const { t } = useTranslation(['household', 'word']);
  return (
    <>
      <TextControl
        name="person.name"
        label={t('household:field.name')}
        isRequired
        width="medium"
        autoFocus={autoFocus}
      />
      <TextControl name="person.kana" label={t('household:field.kana')} width="medium" />
      <PartialDateControl name="person.birth" label={t('household:field.birth')} width="medium" />
      <RadioControl
        name="person.sex"
        label={t('household:field.sex')}
        choices={sex.options.map((id) => ({ id, name: t(`word:sex.${id}`) }))}
      />
      <TextControl name="person.phone" label={t('household:field.phone')} type="tel" width="medium" />
    </>
  );
}

/** What is known of few: the register's state, death, nationality, another spelling of the name. */
export function MorePersonFields() {
  const { t } = useTranslation(['household', 'word']);
  return (
    <>
      <PartialDateControl
        name="person.death"
        label={t('household:field.death')}
        description={t('household:field.deathHelp')}
        width="medium"
      />
      <SelectControl
        name="person.residency"
        label={t('household:field.residency')}
        choices={residency.options.map((id) => ({ id, name: t(`word:residency.${id}`) }))}
      />
      <TextControl name="person.nationality" label={t('household:field.nationality')} width="medium" />
      <TextControl
        name="person.substituteName"
        label={t('household:field.substituteName')}
        description={t('household:field.substituteNameHelp')}
        width="medium"
      />
    </>
  );
}

export function PersonNote() {
  const { t } = useTranslation('household');
  return <AreaControl name="person.note" label={t('field.note')} description={t('field.noteHelp')} />;
}
