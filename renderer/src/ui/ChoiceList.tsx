import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import type { Choice } from './fieldProps.ts';
import { Icon } from './Icon.tsx';
import { Loading } from './Loading.tsx';
import styles from './ChoiceList.module.css';

interface ChoicePopoverProps {
  readonly choices?: readonly Choice[];
  readonly isLoading?: boolean;
}

/** The list that opens under Select and ComboBox. Without `choices` it takes those of the field around it. */
export function ChoicePopover({ choices, isLoading = false }: ChoicePopoverProps) {
  const { t } = useTranslation('ui');
  return (
    <Popover className={cx(styles['popover'])} offset={4}>
      <ListBox
        {...(choices && { items: choices })}
        className={cx(styles['list'])}
        renderEmptyState={() =>
          isLoading ? <Loading /> : <p className={styles['empty']}>{t('select.noMatch')}</p>
        }
      >
        {(choice: Choice) => (
          <ListBoxItem id={choice.id} textValue={choice.name} className={cx(styles['item'])}>
            {({ isSelected }) => (
              <>
                <span className={styles['mark']}>{isSelected && <Icon name="check" />}</span>
                <Text
                  slot="label"
                  className={cx(choice.level !== undefined && styles[`level${String(choice.level)}`])}
                >
                  {choice.name}
                </Text>
                {choice.detail !== undefined && (
                  <Text slot="description" className={cx(styles['detail'])}>
                    {choice.detail}
                  </Text>
                )}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
