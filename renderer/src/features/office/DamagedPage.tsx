import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';

/** Keys are there and the records are not, or the keys cannot be read: nothing is touched, a backup helps. */
export function DamagedPage({ onRestore }: { onRestore: () => void }) {
  const { t } = useTranslation('office');
  return (
    <ErrorPanel
      title={t('damaged.title')}
      safe={t('damaged.safe')}
      todo={t('damaged.todo')}
      actions={
        <Button variant="primary" onPress={onRestore}>
          {t('unlock.restore')}
        </Button>
      }
    />
  );
}
