import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from './cx.ts';
import { defined } from './defined.ts';
import { Kbd } from './Kbd.tsx';
import styles from './Button.module.css';

export interface ButtonProps {
  /** A verb: 「印刷する」. */
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  readonly size?: 'usual' | 'small' | undefined;
  /** Shown as a hint only; the page listens with useShortcut. */
  readonly shortcut?: string | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly isDisabled?: boolean | undefined;
  /** At work: keeps focus, takes no second press. */
  readonly isPending?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({
  children,
  variant = 'secondary',
  size = 'usual',
  shortcut,
  onPress,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...defined(rest)}
      {...(onPress && { onPress })}
      className={cx(styles['button'], styles[variant], size === 'small' && styles['small'])}
    >
      <span className={styles['words']}>{children}</span>
      {shortcut !== undefined && (
        <span className={styles['keys']}>
          <Kbd keys={shortcut} />
        </span>
      )}
    </AriaButton>
  );
}
