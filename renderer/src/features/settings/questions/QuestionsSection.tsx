import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentItem } from '../../../../../domain/contract/assessment.ts';
import { call } from '../../../bridge/bridge.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Table, type Column } from '../../../ui/Table.tsx';
import { AddByName } from '../AddByName.tsx';
import { lastPlace, nextOwnCode } from '../codes/code-lists.ts';
import { ListAndEditor } from '../ListAndEditor.tsx';
import { QuestionEditor } from './QuestionEditor.tsx';

/** The questions of the assessment form, domain by domain. */
export function QuestionsSection() {
  const { t } = useTranslation('settings');
  const { wordsOf } = useFailureWords();
  const codes = useCodes();
  const { data, error } = useQueryOperation('assessmentItem.list', {});
  const [domain, setDomain] = useState('health');
  const [code, setCode] = useState<string | null>(null);
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  if (!data) return <Loading />;

  const items = data.items.filter((item) => item.domain === domain);
  const chosen = items.find((item) => item.code === code);
  const columns: readonly Column<AssessmentItem>[] = [
    { id: 'label', name: t('questions.label'), cell: ({ label }) => label },
    { id: 'kind', name: t('questions.kind'), width: 20, cell: ({ kind }) => t(`questions.kinds.${kind}`) },
    {
      id: 'about',
      name: t('questions.about'),
      width: 20,
      cell: ({ perPerson }) => t(perPerson ? 'questions.person' : 'questions.household'),
    },
    {
      id: 'state',
      name: t('codes.state'),
      width: 20,
      cell: ({ active, reported }) => (
        <>
          {reported && <Badge>{t('questions.reportedMark')}</Badge>}
          {!active && <Badge>{t('retired')}</Badge>}
        </>
      ),
    },
  ];
  const add = async (label: string): Promise<void> => {
    const own = nextOwnCode(data.items);
    await call('assessmentItem.save', {
      code: own,
      domain,
      label,
      help: '',
      kind: 'text',
      options: [],
      perPerson: false,
      reported: false,
      active: true,
      sort: lastPlace(items),
      rowVersion: null,
    });
    setCode(own);
  };
  return (
    <ListAndEditor
      head={
        <>
          <Select
            label={t('questions.domain')}
            choices={codes.choicesOf('assessmentDomain', [domain])}
            value={domain}
            onChange={(next) => {
              setDomain(next ?? 'health');
              setCode(null);
            }}
          />
          <AddByName label={t('questions.add')} maxLength={100} add={add} />
        </>
      }
      list={
        <Table
          label={t('section.questions')}
          columns={columns}
          rows={items}
          rowId={(item) => item.code}
          selectedId={code}
          onSelect={(item) => setCode(item.code)}
        />
      }
      editor={chosen ? <QuestionEditor key={chosen.code} item={chosen} items={items} /> : null}
    />
  );
}
