import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { InputOf } from '../../../../domain/contract/index.ts';
import { householdId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { pageNow } from '../../app/usePageLocation.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useLastHousehold } from '../household/useLastHousehold.ts';
import styles from './merge.module.css';
import { MergeDesk } from './MergeDesk.tsx';
import { MergeHistory } from './MergeHistory.tsx';

type Pair = InputOf<'merge.preview'>;

/** Two records of one person or household side by side, before they become one. */
export function MergePage() {
  const { t } = useTranslation('merge');
  const { wordsOf } = useFailureWords();
  const [location, navigate] = useLocation();
  const [, setLast] = useLastHousehold();
  const { kind = '', keptId = '', droppedId = '' } = useParams();
  const pair: Pair = { kind: kind === 'household' ? 'household' : 'person', keptId, droppedId };
  const { data, error, isPending, isPlaceholderData } = useQueryOperation('merge.preview', pair);
  const kept = pair.kind === 'household' ? householdId.safeParse(keptId).data : undefined;
  const back = (): void => {
    if (pageNow() === location) window.history.back();
  };
  return (
    <div className={styles['page']}>
      {error && <ErrorPanel {...wordsOf(error)} actions={<Button onPress={back}>{t('back')}</Button>} />}
      {isPending && <Loading />}
      {data && !error && !isPlaceholderData && (
        <MergeDesk
          key={`${keptId}${droppedId}`}
          pair={pair}
          preview={data}
          onSwap={() => {
            navigate(routes.merge(pair.kind, droppedId, keptId), { replace: true });
          }}
          onLeave={back}
          onMerged={() => {
            // The page one came from may be that of the household which is no more.
            if (kept === undefined) back();
            else {
              setLast(kept);
              navigate(routes.household(kept), { replace: true });
            }
          }}
        />
      )}
      <MergeHistory />
    </div>
  );
}
