import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '../CheckboxGroup.tsx';
import { ComboBox } from '../ComboBox.tsx';
import { Pane } from '../Pane.tsx';
import { RadioGroup } from '../RadioGroup.tsx';
import { Select } from '../Select.tsx';
import { Switch } from '../Switch.tsx';
import { TagPicker } from '../TagPicker.tsx';
import styles from './GalleryPage.module.css';

const AGENCIES = [
  ['welfare', 'fieldAll'],
  ['centre', 'fieldElder'],
  ['school', 'fieldChild'],
  ['health', 'fieldHealth'],
  ['fire', 'fieldAll'],
  ['coop', 'fieldAll'],
] as const;
const ISSUES = [
  'withdrawal',
  'care',
  'poverty',
  'debt',
  'truancy',
  'youngCarer',
  'rubbish',
  'dementia',
  'disability',
  'violence',
  'isolation',
  'work',
] as const;

export function ChoiceSamples() {
  const { t } = useTranslation('gallery');
  const [sex, setSex] = useState('female');
  const [urgency, setUrgency] = useState<string | null>(null);
  const [method, setMethod] = useState<string | null>('visit');
  const [methods, setMethods] = useState<readonly string[]>(['visit']);
  const [agency, setAgency] = useState<string | null>('welfare');
  const [issues, setIssues] = useState<readonly string[]>(['withdrawal', 'care']);
  const [isHidden, setIsHidden] = useState(true);
  const methodChoices = (['visit', 'phone', 'counter', 'letter'] as const).map((id) => ({
    id,
    name: t(`choice.${id}`),
  }));
  const agencies = [
    ...AGENCIES.map(([id, field]) => ({
      id,
      name: t(`choice.${id}`),
      detail: t(`choice.${field}`),
      keywords: t(`choice.${id}Kana`),
    })),
    { id: 'long', name: t('name.long') },
  ];
  const issueChoices = ISSUES.map((id) => ({ id, name: t(`choice.${id}`) }));
  return (
    <Pane title={t('section.choices')}>
      <div className={styles['fields']}>
        <div className={styles['pair']}>
          <Select label={t('choice.method')} choices={methodChoices} value={method} onChange={setMethod} />
          <ComboBox
            label={t('choice.agency')}
            description={t('choice.agencyHelp')}
            isRequired
            choices={agencies}
            value={agency}
            onChange={setAgency}
          />
          <Select label={t('choice.agency')} choices={agencies} value="long" onChange={setMethod} />
          <Select label={t('choice.district')} isDisabled choices={[]} value={null} onChange={setMethod} />
        </div>
        <RadioGroup
          label={t('choice.sex')}
          choices={(['male', 'female', 'other', 'unknown'] as const).map((id) => ({
            id,
            name: t(`choice.${id}`),
          }))}
          value={sex}
          onChange={setSex}
        />
        <RadioGroup
          label={t('choice.urgency')}
          direction="column"
          isRequired
          error={t('choice.issuesError')}
          choices={(['urgencyNow', 'urgencyWeek', 'urgencyUsual'] as const).map((id) => ({
            id,
            name: t(`choice.${id}`),
            detail: t(`choice.${id}Detail`),
          }))}
          value={urgency}
          onChange={setUrgency}
        />
        <CheckboxGroup
          label={t('choice.method')}
          choices={methodChoices}
          value={methods}
          onChange={setMethods}
        />
        <CheckboxGroup
          label={t('choice.method')}
          isDisabled
          choices={methodChoices}
          value={methods}
          onChange={setMethods}
        />
        <TagPicker
          label={t('choice.issues')}
          description={t('choice.issuesHelp')}
          isRequired
          choices={issueChoices}
          value={issues}
          onChange={setIssues}
        />
        <TagPicker
          label={t('choice.issues')}
          isRequired
          error={t('choice.issuesError')}
          choices={issueChoices}
          value={[]}
          onChange={setIssues}
        />
        <Switch
          label={t('choice.hide')}
          description={t('choice.hideHelp')}
          isSelected={isHidden}
          onChange={setIsHidden}
        />
        <Switch label={t('choice.hide')} isSelected={false} isDisabled onChange={setIsHidden} />
      </div>
    </Pane>
  );
}
