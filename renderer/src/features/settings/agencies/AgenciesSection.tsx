import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../../../../domain/contract/agency.ts';
import { call } from '../../../bridge/bridge.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { matchesWords } from '../../../ui/matchesWords.ts';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { Table, type Column } from '../../../ui/Table.tsx';
import { AddByName } from '../AddByName.tsx';
import { ListAndEditor } from '../ListAndEditor.tsx';
import { AgencyEditor } from './AgencyEditor.tsx';

const FIRST_CATEGORY = 'other';

/** Those who help together with the office, and their people. */
export function AgenciesSection() {
  const { t } = useTranslation('settings');
  const { wordsOf } = useFailureWords();
  const { labelOf } = useCodes();
  const { data, error } = useQueryOperation('agency.list', {});
  const [id, setId] = useState<Agency['id'] | null>(null);
  const [text, setText] = useState('');
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  if (!data) return <Loading />;

  const { agencies } = data;
  const chosen = agencies.find((agency) => agency.id === id);
  const shown = agencies.filter((agency) => matchesWords(toChoice(agency), text));
  const columns: readonly Column<Agency>[] = [
    { id: 'name', name: t('agencies.name'), cell: ({ name }) => name },
    {
      id: 'category',
      name: t('agencies.category'),
      width: 25,
      cell: ({ category }) => labelOf('agencyCategory', category),
    },
    {
      id: 'people',
      name: t('agencies.people'),
      width: 10,
      align: 'end',
      cell: ({ people }) => t('agencies.peopleCount', { count: people.length }),
    },
    {
      id: 'state',
      name: t('codes.state'),
      width: 20,
      cell: ({ active, secrecy }) => (
        <>
          {secrecy && <Badge tone="secret">{t('agencies.secrecyMark')}</Badge>}
          {!active && <Badge>{t('retired')}</Badge>}
        </>
      ),
    },
  ];
  const add = async (name: string): Promise<void> => {
    const added = await call('agency.add', {
      name,
      shortName: '',
      category: FIRST_CATEGORY,
      phone: '',
      secrecy: false,
      people: [],
    });
    setText('');
    setId(added.id);
  };
  return (
    <ListAndEditor
      head={
        <>
          <AddByName label={t('agencies.add')} maxLength={100} add={add} />
          <SearchBox label={t('agencies.filter')} value={text} onChange={setText} />
        </>
      }
      list={
        <Table
          label={t('section.agencies')}
          columns={columns}
          rows={shown}
          rowId={(agency) => agency.id}
          selectedId={id}
          onSelect={(agency) => setId(agency.id)}
          empty={
            agencies.length === 0 ? (
              <EmptyState title={t('agencies.empty')}>{t('agencies.emptyText')}</EmptyState>
            ) : (
              <EmptyState title={t('agencies.noMatch')} />
            )
          }
        />
      }
      editor={chosen ? <AgencyEditor key={chosen.id} agency={chosen} /> : null}
    />
  );

  function toChoice({ id: agencyId, name, shortName, category, people }: Agency) {
    const keywords = [shortName, ...people.map((person) => `${person.name} ${person.post}`)].join(' ');
    return { id: agencyId, name, detail: labelOf('agencyCategory', category), keywords };
  }
}
