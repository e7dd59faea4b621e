import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import styles from './Breadcrumbs.module.css';

export interface BreadcrumbsProps {
  /** From the top to here; the last is the present page and needs no href. */
  readonly items: readonly { readonly label: string; readonly href?: string | undefined }[];
}

/** Only where there are more than two levels. */
export function Breadcrumbs({ items }: BreadcrumbsProps) {
  const { t } = useTranslation('ui');
  return (
    <nav aria-label={t('breadcrumbs')}>
      <ol className={styles['list']}>
        {items.map(({ label, href }, index) => (
          <li key={label} className={styles['item']}>
            {index > 0 && <Icon name="right" />}
            {href === undefined ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
