import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/Select.tsx';
import { kinds, orders, owners, type FileWishes } from './file-order.ts';
import styles from './attachment.module.css';

interface FileFilterProps {
  readonly wishes: FileWishes;
  readonly onChange: (wishes: FileWishes) => void;
  readonly shown: number;
  readonly total: number;
}

const everything = 'everything';

/** Narrows the files by kind and by what they hang on, and puts them in order. */
export function FileFilter({ wishes, onChange, shown, total }: FileFilterProps) {
  const { t } = useTranslation('attachment');
  return (
    <>
      <Select
        label={t('kindFilter')}
        isLabelHidden
        choices={[
          { id: everything, name: t('allKinds') },
          ...kinds.map((id) => ({ id, name: t(`kind.${id}`) })),
        ]}
        value={wishes.kind ?? everything}
        onChange={(id) => onChange({ ...wishes, kind: kinds.find((kind) => kind === id) ?? null })}
        width="short"
      />
      <Select
        label={t('ownerFilter')}
        isLabelHidden
        choices={[
          { id: everything, name: t('allOwners') },
          ...owners.map((id) => ({ id, name: t(`owner.${id}`) })),
        ]}
        value={wishes.owner ?? everything}
        onChange={(id) => onChange({ ...wishes, owner: owners.find((owner) => owner === id) ?? null })}
        width="short"
      />
      <Select
        label={t('order')}
        isLabelHidden
        choices={orders.map((id) => ({ id, name: t(`orderBy.${id}`) }))}
        value={wishes.order}
        onChange={(id) => onChange({ ...wishes, order: orders.find((order) => order === id) ?? 'owner' })}
        width="short"
      />
      <span className={styles['quiet']} role="status">
        {t('shown', { shown, total })}
      </span>
    </>
  );
}
