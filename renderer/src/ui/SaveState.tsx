import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import styles from './SaveState.module.css';

export type SaveStatus =
  | { readonly kind: 'saved'; /** `HH:mm` */ readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed' };

/** Says whether what is on the screen is also in the file. */
export function SaveState({ status }: { status: SaveStatus }) {
  const { t } = useTranslation('ui');
  return (
    <span className={cx(styles['state'], styles[status.kind])} role="status">
      {status.kind === 'saved' && <Icon name="check" />}
      {status.kind === 'failed' && <Icon name="stop" />}
      {status.kind === 'saved' ? t('save.saved', { at: status.at }) : t(`save.${status.kind}`)}
    </span>
  );
}
