import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly onPress: () => void;
  /** Shown as a hint only. */
  readonly shortcut?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** Rarer actions behind one button. */
export function Menu({ label, actions }: { label: string; actions: readonly MenuAction[] }) {
  return (
    <MenuTrigger>
      <Button>
        {label}
        <Icon name="chevron" />
      </Button>
      <Popover className={cx(styles['popover'])} placement="bottom end" offset={4}>
        <AriaMenu className={cx(styles['menu'])}>
          {actions.map(({ id, label: words, onPress, shortcut, isDanger = false, isDisabled = false }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={words}
              onAction={onPress}
              isDisabled={isDisabled}
              className={cx(styles['item'], isDanger && styles['danger'])}
            >
              {words}
              {shortcut !== undefined && <Kbd keys={shortcut} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
