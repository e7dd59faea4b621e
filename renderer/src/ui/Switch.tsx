import type { Ref } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { cx } from './cx.ts';
import { defined } from './defined.ts';
import styles from './Switch.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A setting that takes effect at once. */
export function Switch({ label, description, ref, ...rest }: SwitchProps) {
  return (
    <SwitchField {...defined(rest)} inputRef={ref ?? null}>
      <SwitchButton className={cx(styles['switch'])}>
        <span className={styles['track']} />
        <span>
          {label}
          {description !== undefined && <span className={styles['description']}>{description}</span>}
        </span>
      </SwitchButton>
    </SwitchField>
  );
}
