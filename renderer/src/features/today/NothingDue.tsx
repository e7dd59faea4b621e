import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

interface NothingDueProps {
  readonly hasCases: boolean;
  readonly onReceive: () => void;
  readonly onWrite: () => void;
}

/** Nothing to do today, or nothing there yet: either way the next step. */
export function NothingDue({ hasCases, onReceive, onWrite }: NothingDueProps) {
  const { t } = useTranslation('today');
  if (!hasCases) {
    return (
      <EmptyState
        title={t('empty.noCases')}
        action={
          <Button variant="primary" onPress={onReceive}>
            {t('receive')}
          </Button>
        }
      >
        {t('empty.noCasesHelp')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('empty.title')} action={<Button onPress={onWrite}>{t('writeVisit')}</Button>}>
      {t('empty.help')}
    </EmptyState>
  );
}
