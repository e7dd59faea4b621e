import { useTranslation } from 'react-i18next';
import { OperationError } from '../bridge/bridge.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNotice } from './FailureNotice.tsx';

/** As FailureNotice; where another window was first, it offers what stands there now. */
export function StaleNotice({ failure, onReload }: { failure: unknown; onReload: () => void }) {
  const { t } = useTranslation('common');
  const isStale = failure instanceof OperationError && failure.code === 'stale-version';
  return (
    <FailureNotice
      failure={failure}
      {...(isStale && {
        action: (
          <Button size="small" onPress={onReload}>
            {t('stale.reload')}
          </Button>
        ),
      })}
    />
  );
}
