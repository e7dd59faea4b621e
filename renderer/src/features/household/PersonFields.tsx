import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { residency, sex } from '../../../../domain/contract/person.ts';
import { hasPrivateUse } from '../../../../domain/text/graphemes.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { Notice } from '../../ui/Notice.tsx';
import {
  AreaControl,
  CodeControl,
  MarksControl,
  PartialDateControl,
  RadioControl,
  SelectControl,
  TextControl,
} from './controls.tsx';
import type { PersonValues } from './personForm.ts';

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
      <SubstituteField about={about} />
      <TextControl name="person.kana" {...about('person.kana')} width="medium" />
      <PartialDateControl name="person.birth" {...about('person.birth')} width="medium" />
      <RadioControl
        name="person.sex"
        {...about('person.sex')}
        choices={sex.options.map((id) => ({ id, name: t(`sex.${id}`) }))}
      />
    </>
  );
}

/** Asked for as soon as the name has an 外字, which other machines and the printer cannot draw (reference.md §4.3). */
function SubstituteField({ about }: About) {
  const { t } = useTranslation('household');
  const { control } = useFormContext<{ person: PersonValues }>();
  const [name, substituteName] = useWatch({ control, name: ['person.name', 'person.substituteName'] });
  const isAsked = hasPrivateUse(name);
  if (!isAsked && substituteName === '') return null;
  return (
    <>
      {isAsked && substituteName.trim() === '' && <Notice tone="warning">{t('field.privateUse')}</Notice>}
      <TextControl
        name="person.substituteName"
        {...about('person.substituteName')}
        description={t('field.substituteNameHelp')}
        width="medium"
      />
    </>
  );
}

/** 仕事, 介護・障害, 在学: what the signs rest on. */
export function SituationFields({ about }: About) {
  return (
    <>
      <CodeControl name="person.work" list="work" {...about('person.work')} />
      <CodeControl name="person.careNeed" list="careNeed" {...about('person.careNeed')} />
      <CodeControl name="person.school" list="school" {...about('person.school')} />
    </>
  );
}

/** What is known of few: the register's state, death, nationality. */
export function MorePersonFields({ about }: About) {
  const { t } = useTranslation(['household', 'word']);
  return (
    <>
      <SelectControl
        name="person.residency"
        {...about('person.residency')}
        choices={residency.options.map((id) => ({ id, name: t(`word:residency.${id}`) }))}
      />
      <TextControl name="person.nationality" {...about('person.nationality')} width="medium" />
      <PartialDateControl
        name="person.death"
        {...about('person.death')}
        description={t('household:field.deathHelp')}
        width="medium"
      />
    </>
  );
}

/** 手帳・疾患: the marks below the name on the household map. */
export function MarksField({ about }: About) {
  const { t } = useTranslation('household');
  return <MarksControl {...about('person.marks')} description={t('field.marksHelp')} />;
}

export function PersonNote({ about }: About) {
  const { t } = useTranslation('household');
  return <AreaControl name="person.note" {...about('person.note')} description={t('field.noteHelp')} />;
}
