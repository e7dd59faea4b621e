import { useFormState } from 'react-hook-form';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import type { FormFailure } from './useFormFailure.ts';

interface FormErrorsProps {
  readonly failure: FormFailure;
  /** Names and labels of the fields, in the order of the form. */
  readonly fields: readonly (readonly [name: string, label: string])[];
  readonly onSelect: (name: string) => void;
}

/** What is wrong, on top of a form: each field with its error, or the failure in words. */
export function FormErrors({ failure, fields, onSelect }: FormErrorsProps) {
  const { errors } = useFormState();
  const shown = fields.flatMap(([name, label]) => {
    const message = messageAt(errors, name);
    return message === undefined ? [] : [{ fieldId: name, label, message }];
  });
  return (
    <>
      {failure.words && <ErrorPanel {...failure.words} />}
      <ErrorSummary errors={shown} attempt={failure.attempt} onSelect={onSelect} />
    </>
  );
}

function messageAt(errors: object, name: string): string | undefined {
  const found = name
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      errors,
    );
  const message: unknown =
    typeof found === 'object' && found !== null ? Reflect.get(found, 'message') : undefined;
  return typeof message === 'string' ? message : undefined;
}
