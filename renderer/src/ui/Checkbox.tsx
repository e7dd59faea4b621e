import type { ReactNode, Ref } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { cx } from './cx.ts';
import { defined } from './defined.ts';
import { Icon } from './Icon.tsx';
import styles from './Checkbox.module.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly detail?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Its id within a CheckboxGroup. */
  readonly value?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One box to tick; the words beside it are its label. */
export function Checkbox({ children, detail, ref, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...defined(rest)} inputRef={ref ?? null}>
      <CheckboxButton className={cx(styles['checkbox'])}>
        <span className={styles['box']}>
          <Icon name="check" className={styles['mark']} />
        </span>
        <span>
          <span>{children}</span> {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
        </span>
      </CheckboxButton>
    </CheckboxField>
  );
}
