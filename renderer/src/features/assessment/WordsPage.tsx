import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseCivilDate } from '../../../../domain/calendar/partial-date.ts';
import { typedDay } from '../../forms/typed-date.ts';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './assessment.module.css';
import { LongText } from './LongText.tsx';
import type { AssessmentForm } from './useAssessmentForm.ts';
import { Written } from './Written.tsx';

const scopes = ['consented', 'council', 'office', 'statistics'] as const;

/** First of all the person's own words; then when and by whom it was written, and who may read it. */
export function WordsPage({ form }: { readonly form: AssessmentForm }) {
  return (
    <div className={styles['fields']}>
      <LongText form={form} field="wishes" rows={5} />
      <LongText form={form} field="strengths" rows={4} />
      {form.isFinal ? <WrittenFacts form={form} /> : <Facts form={form} />}
    </div>
  );
}

function Facts({ form: { fields, change } }: { readonly form: AssessmentForm }) {
  const { t } = useTranslation(['assessment', 'word', 'problem']);
  const today = useToday();
  const [typed, setTyped] = useState(typedDay(fields.assessedOn));
  return (
    <>
      <div className={styles['pair']}>
        <DateField
          label={t('assessment:field.assessedOn')}
          isRequired
          today={today}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            const read = parseCivilDate(text, { today });
            if (read.ok && read.value <= today) change({ assessedOn: read.value });
          }}
          error={isAhead(typed, today) ? t('problem:in-future') : undefined}
        />
        <TextField
          label={t('assessment:field.assessor')}
          isRequired
          width="medium"
          maxLength={60}
          value={fields.assessor}
          onChange={(assessor) => change({ assessor })}
          error={fields.assessor.trim() === '' ? t('problem:required') : undefined}
        />
      </div>
      <div className={styles['pair']}>
        <Select
          label={t('assessment:field.shareScope')}
          choices={scopes.map((id) => ({ id, name: t(`word:shareScope.${id}`) }))}
          value={fields.shareScope}
          onChange={(scope) => change({ shareScope: (scope ?? 'office') as (typeof scopes)[number] })}
        />
        <Checkbox isSelected={fields.sensitive} onChange={(sensitive) => change({ sensitive })}>
          {t('assessment:field.sensitive')}
        </Checkbox>
      </div>
    </>
  );
}

function WrittenFacts({ form: { fields } }: { readonly form: AssessmentForm }) {
  const { t } = useTranslation(['assessment', 'word']);
  const { long } = useDates();
  return (
    <div className={styles['pair']}>
      <Written label={t('assessment:field.assessedOn')} text={long(fields.assessedOn)} />
      <Written label={t('assessment:field.assessor')} text={fields.assessor} />
      <Written label={t('assessment:field.shareScope')} text={t(`word:shareScope.${fields.shareScope}`)} />
    </div>
  );
}

function isAhead(typed: string, today: ReturnType<typeof useToday>): boolean {
  const read = parseCivilDate(typed, { today });
  return read.ok && read.value > today;
}
