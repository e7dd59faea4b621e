import { useTranslation } from 'react-i18next';
import type { formFields } from '../../../../domain/assessment/form.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { AssessmentForm } from './useAssessmentForm.ts';
import { Written } from './Written.tsx';

interface LongTextProps {
  readonly form: AssessmentForm;
  readonly field: (typeof formFields)[number];
  readonly rows: number;
}

/** One of the texts of a version, in somebody's own words. */
export function LongText({ form, field, rows }: LongTextProps) {
  const { t } = useTranslation('assessment');
  const text = form.fields[field];
  if (form.isFinal) return <Written label={t(`field.${field}`)} text={text} />;
  return (
    <TextArea
      label={t(`field.${field}`)}
      description={t(`help.${field}`)}
      rows={rows}
      maxLength={20_000}
      value={text}
      onChange={(words) => form.change({ [field]: words })}
    />
  );
}
