import { useTranslation } from 'react-i18next';
import { caseStatuses } from '../../../../../domain/contract/case.ts';
import type { AgencyId } from '../../../../../domain/contract/scalars.ts';
import { useAgencyChoices } from '../../../forms/useAgencyChoices.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { CaseQuery } from './case-query.ts';
import styles from './list.module.css';

interface CaseListFiltersProps {
  readonly query: CaseQuery;
  readonly onChange: (query: CaseQuery) => void;
  /** ↓ or Enter in the search box. */
  readonly onSearched: () => void;
}

const sorts = ['nextDue', 'lastContact', 'number'] as const;
const any = 'any';

/** What the list is narrowed by, and its order. */
export function CaseListFilters({ query, onChange, onSearched }: CaseListFiltersProps) {
  const { t } = useTranslation(['case', 'word']);
  const { choicesOf } = useCodes();
  const agencies = useAgencyChoices(query.leadAgencyId);
  const everything = { id: any, name: t('case:list.any') };
  const set = (changes: Partial<CaseQuery>): void => {
    onChange({ ...query, ...changes });
  };
  return (
    <div className={styles['filters']}>
      <div className={styles['search']}>
        <SearchBox
          label={t('case:list.search')}
          value={query.text}
          onChange={(typed) => {
            set({ text: typed.slice(0, 100) });
          }}
          onArrowDown={onSearched}
          onSubmit={onSearched}
        />
      </div>
      <div className={styles['wide']}>
        <Select
          label={t('case:list.status')}
          choices={[
            { id: 'open', name: t('case:list.open') },
            { id: 'all', name: t('case:list.all') },
            ...caseStatuses.map((id) => ({ id, name: t(`word:caseStatus.${id}`) })),
          ]}
          value={query.status}
          onChange={(status) => {
            set({ status: (status ?? 'open') as CaseQuery['status'] });
          }}
          width="short"
        />
      </div>
      {(['priority', 'urgency'] as const).map((list) => (
        <Select
          key={list}
          label={t(`case:list.${list}`)}
          choices={[everything, ...choicesOf(list, [query[list]])]}
          value={query[list] || any}
          onChange={(code) => {
            set({ [list]: code === null || code === any ? '' : code });
          }}
          width="short"
        />
      ))}
      <Select
        label={t('case:list.lead')}
        choices={[everything, ...(agencies ?? [])]}
        value={query.leadAgencyId ?? any}
        onChange={(id) => {
          set({ leadAgencyId: id === null || id === any ? null : (id as AgencyId) });
        }}
        width="short"
      />
      <div className={styles['wide']}>
        <Select
          label={t('case:list.sort')}
          choices={sorts.map((id) => ({ id, name: t(`case:list.sortBy.${id}`) }))}
          value={query.sort}
          onChange={(sort) => {
            set({ sort: (sort ?? 'nextDue') as CaseQuery['sort'] });
          }}
          width="short"
        />
      </div>
    </div>
  );
}
