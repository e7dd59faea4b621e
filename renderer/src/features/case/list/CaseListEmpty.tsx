import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../../app/routes.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';

/** In place of rows: nothing matches, or there is no case yet. */
export function CaseListEmpty({ isFiltered, onShowAll }: { isFiltered: boolean; onShowAll: () => void }) {
  const { t } = useTranslation('case');
  const [, navigate] = useLocation();
  if (isFiltered) {
    return (
      <EmptyState title={t('list.noMatch')} action={<Button onPress={onShowAll}>{t('list.showAll')}</Button>}>
        {t('list.noMatchHelp')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('list.empty')}
      action={
        <Button
          variant="primary"
          onPress={() => {
            navigate(routes.newIntake);
          }}
        >
          {t('list.receive')}
        </Button>
      }
    >
      {t('list.emptyHelp')}
    </EmptyState>
  );
}
