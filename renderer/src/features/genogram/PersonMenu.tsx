import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { relativeRoles } from '../../../../domain/contract/kinship.ts';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import menu from '../../ui/Menu.module.css';
import { roleKeys, type PanelWork } from './panel/panel-work.ts';

interface PersonMenuProps {
  /** The symbol it stands at; null: closed. */
  readonly at: Element | null;
  readonly onWork: (work: PanelWork) => void;
  readonly onClose: () => void;
}

/** What a right click on a person, or the menu key, offers. */
export function PersonMenu({ at, onWork, onClose }: PersonMenuProps) {
  const { t } = useTranslation(['genogram', 'common']);
  const actions: readonly { label: string; keys: string; work: PanelWork }[] = [
    ...relativeRoles.map((role) => ({
      label: t(`genogram:add.action.${role}`),
      keys: roleKeys[role],
      work: { kind: 'relative' as const, role },
    })),
    { label: t('common:action.edit'), keys: 'F2', work: { kind: 'person' } },
  ];
  if (at === null) return null;
  return (
    <Popover
      triggerRef={{ current: at }}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="right top"
      className={cx(menu['popover'])}
    >
      <AriaMenu className={cx(menu['menu'])} aria-label={t('genogram:panel.personMenu')} autoFocus="first">
        {actions.map(({ label, keys, work }) => (
          <MenuItem
            key={keys}
            id={keys}
            textValue={label}
            className={cx(menu['item'])}
            onAction={() => {
              onClose();
              onWork(work);
            }}
          >
            {label}
            <Kbd keys={keys} />
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}
