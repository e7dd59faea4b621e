import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeEntry, CodeList } from '../../../../../domain/contract/code.ts';
import { call } from '../../../bridge/bridge.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Table, type Column } from '../../../ui/Table.tsx';
import { AddByName } from '../AddByName.tsx';
import { ListAndEditor } from '../ListAndEditor.tsx';
import { lastPlace, nextOwnCode } from './code-lists.ts';
import { CodeEditor } from './CodeEditor.tsx';
import { listGroupIds, listGroups, type ListGroup } from './list-groups.ts';
import styles from './codes.module.css';
import { useFieldNames } from './useFieldNames.ts';

/** The choice lists of the office: their words, their order, what is no longer offered. */
export function CodesSection() {
  const { t } = useTranslation('settings');
  const { wordsOf } = useFailureWords();
  const fieldName = useFieldNames();
  const { data, error } = useQueryOperation('code.list', {});
  const [group, setGroup] = useState<ListGroup>('case');
  const [list, setList] = useState<CodeList>('issue');
  const [code, setCode] = useState<string | null>(null);
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  if (!data) return <Loading />;

  const entries = data.entries.filter((entry) => entry.list === list).toSorted((a, b) => a.sort - b.sort);
  const chosen = entries.find((entry) => entry.code === code);
  const fields = new Set(entries.map(({ field }) => field));
  const hasFields = fields.size > 1 || !fields.has('');
  const columns: readonly Column<CodeEntry>[] = [
    { id: 'label', name: t('codes.label'), cell: ({ label }) => label },
    ...(hasFields
      ? [
          {
            id: 'field',
            name: t('codes.field'),
            width: 20,
            cell: ({ field }: CodeEntry) => fieldName(field),
          } as const,
        ]
      : []),
    {
      id: 'state',
      name: t('codes.state'),
      width: 25,
      cell: ({ active, alert }) => (
        <>
          {alert && <Badge tone="overdue">{t('codes.alertMark')}</Badge>}
          {!active && <Badge>{t('retired')}</Badge>}
        </>
      ),
    },
  ];
  const show = (next: CodeList): void => {
    setList(next);
    setCode(null);
  };
  const add = async (label: string): Promise<void> => {
    const own = nextOwnCode(entries);
    await call('code.save', {
      list,
      code: own,
      label,
      field: fields.has('other') ? 'other' : '',
      active: true,
      alert: false,
      sort: lastPlace(entries),
    });
    setCode(own);
  };
  return (
    <ListAndEditor
      head={
        <>
          <Select
            label={t('codes.group')}
            width="short"
            choices={listGroupIds.map((id) => ({ id, name: t(`codeGroup.${id}`) }))}
            value={group}
            onChange={(next) => {
              const chosenGroup = (next ?? 'case') as ListGroup;
              setGroup(chosenGroup);
              show(listGroups[chosenGroup][0]);
            }}
          />
          <Select
            label={t('codes.list')}
            choices={listGroups[group].map((id) => ({ id, name: t(`codes.${id}`) }))}
            value={list}
            onChange={(next) => show((next ?? listGroups[group][0]) as CodeList)}
          />
          <p className={styles['use']}>{t(`codeUse.${list}`)}</p>
          <AddByName label={t('codes.add')} maxLength={60} add={add} />
        </>
      }
      list={
        <Table
          label={t(`codes.${list}`)}
          columns={columns}
          rows={entries}
          rowId={(entry) => entry.code}
          selectedId={code}
          onSelect={(entry) => setCode(entry.code)}
        />
      }
      editor={chosen ? <CodeEditor key={`${list} ${chosen.code}`} entry={chosen} entries={entries} /> : null}
    />
  );
}
