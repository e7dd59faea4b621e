import type { ReactNode } from 'react';
import { FieldError as AriaFieldError, Label, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import type { FieldWidth } from './fieldProps.ts';
import { Icon } from './Icon.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './Field.module.css';

interface FieldLabelProps {
  readonly children: string;
  readonly isRequired?: boolean | undefined;
  /** Read to screen readers only: in a table, whose head says it. */
  readonly isHidden?: boolean | undefined;
}

/** The label above a field, with 必須 in words. Stands inside a react-aria field. */
export function FieldLabel({ children, isRequired, isHidden }: FieldLabelProps) {
  const label = (
    <Label className={cx(styles['label'])}>
      <LabelText isRequired={isRequired}>{children}</LabelText>
    </Label>
  );
  return isHidden === true ? <VisuallyHidden>{label}</VisuallyHidden> : label;
}

/** The words of a label, for groups that bring their own label element. */
export function LabelText({ children, isRequired }: { children: string; isRequired?: boolean | undefined }) {
  const { t } = useTranslation('ui');
  return (
    <>
      {children}
      {isRequired === true && <span className={styles['required']}>{t('field.required')}</span>}
    </>
  );
}

interface FieldRowProps {
  readonly children: ReactNode;
  readonly error?: string | undefined;
  readonly width?: FieldWidth | undefined;
}

/** The control with its error beside it where there is room, else beneath. */
export function FieldRow({ children, error, width = 'full' }: FieldRowProps) {
  return (
    <div className={styles['row']}>
      <div className={cx(styles['control'], styles[width])}>{children}</div>
      <AriaFieldError className={cx(styles['error'])}>
        <Icon name="stop" className={styles['errorMark']} />
        <span>{error}</span>
      </AriaFieldError>
    </div>
  );
}

/** One line of help under the field. */
export function FieldDescription({ children }: { children?: ReactNode }) {
  if (children === undefined || children === null || children === '') return null;
  return (
    <Text slot="description" className={cx(styles['description'])}>
      {children}
    </Text>
  );
}

/** Class names that all fields share. */
export const fieldClasses = {
  field: cx(styles['field']),
  input: cx(styles['input']),
  label: cx(styles['label']),
};
