import { useTranslation } from 'react-i18next';
import type { AssessmentItem } from '../../../../domain/contract/assessment.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { choicesOf } from './answers.ts';

interface AnswerFieldProps {
  readonly item: AssessmentItem;
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** More choices than this do not stand side by side. */
const radioChoices = 5;

/** The answer to one question, of one person or of the household. An answer can always be taken back to none. */
export function AnswerField({ item, label, values, onChange }: AnswerFieldProps) {
  const { t } = useTranslation('assessment');
  const choices = choicesOf(item.options, values);
  const notAsked = { id: '', name: t('notAsked') };
  const only = values[0] ?? '';
  const choose = (chosen: string | null): void => onChange(chosen === null || chosen === '' ? [] : [chosen]);
  switch (item.kind) {
    case 'text':
      return (
        <TextArea
          label={label}
          rows={1}
          maxLength={4_000}
          value={only}
          onChange={(text) => onChange([text])}
        />
      );
    case 'number':
      return (
        <NumberField
          label={label}
          minValue={0}
          maxValue={999_999}
          value={only === '' ? null : Number(only)}
          onChange={(number) => choose(number === null ? null : String(number))}
        />
      );
    case 'choices':
      return <CheckboxGroup label={label} choices={choices} value={values} onChange={onChange} />;
    case 'choice':
      return !item.perPerson && choices.length <= radioChoices ? (
        <RadioGroup label={label} choices={[...choices, notAsked]} value={only} onChange={choose} />
      ) : (
        <Select
          label={label}
          width="medium"
          choices={[...choices, notAsked]}
          value={only}
          onChange={choose}
        />
      );
  }
}
