import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import type { HouseholdId, PersonId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { KinshipTable } from '../../diagram/KinshipTable.tsx';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { HouseholdDrawing } from './HouseholdDrawing.tsx';
import styles from './HouseholdMap.module.css';
import { useTieRows } from './useTieRows.ts';

export interface HouseholdMapProps {
  readonly householdId: HouseholdId;
  /** 本人 of the case; null: the head stands in the middle. */
  readonly principalId: PersonId | null;
  readonly members: readonly Member[];
}

/** The household's map on a pane of its own, with the same relations as a table that can be opened. */
export function HouseholdMap({ householdId, principalId, members }: HouseholdMapProps) {
  const { t } = useTranslation('household');
  const { wordsOf } = useFailureWords();
  const { data, error } = useQueryOperation('kinship.get', { householdId });
  const rows = useTieRows([...members, ...(data?.relatives ?? [])], data);
  return (
    <Pane title={t('section.map')}>
      {error && <ErrorPanel {...wordsOf(error)} />}
      {!error && !data && <Loading />}
      {data && (
        <>
          <HouseholdDrawing members={members} kinship={data} principalId={principalId} />
          {rows.length > 0 && (
            <details className={styles['details']}>
              <summary>{t('map.asTable')}</summary>
              <KinshipTable
                caption={t('tie.table')}
                headings={{
                  person: t('tie.person'),
                  relation: t('tie.relation'),
                  other: t('tie.other'),
                  note: t('tie.note'),
                }}
                rows={rows}
                className={styles['table'] ?? ''}
              />
            </details>
          )}
        </>
      )}
    </Pane>
  );
}
