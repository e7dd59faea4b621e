import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingType } from '../../../../../domain/contract/meeting-type.ts';
import { call } from '../../../bridge/bridge.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useLegalBases } from '../../../forms/useLegalBases.ts';
import { useFailureWords } from '../../../forms/useFailureWords.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Table, type Column } from '../../../ui/Table.tsx';
import { AddByName } from '../AddByName.tsx';
import { ListAndEditor } from '../ListAndEditor.tsx';
import { MeetingTypeEditor } from './MeetingTypeEditor.tsx';

/** The meetings the town holds, by the town's own names, each on its legal basis. */
export function MeetingTypesSection() {
  const { t } = useTranslation(['settings', 'word']);
  const { wordsOf } = useFailureWords();
  const { nameOf } = useLegalBases();
  const { data, error } = useQueryOperation('meetingType.list', {});
  const [id, setId] = useState<MeetingType['id'] | null>(null);
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  if (!data) return <Loading />;

  const chosen = data.types.find((type) => type.id === id);
  const columns: readonly Column<MeetingType>[] = [
    { id: 'name', name: t('types.name'), cell: ({ name }) => name },
    {
      id: 'basis',
      name: t('types.basis'),
      width: 50,
      cell: ({ legalBases }) => legalBases.map(nameOf).join('、'),
    },
    {
      id: 'state',
      name: t('codes.state'),
      width: 15,
      cell: ({ active }) => !active && <Badge>{t('retired')}</Badge>,
    },
  ];
  const add = async (name: string): Promise<void> => {
    const added = await call('meetingType.save', {
      id: null,
      rowVersion: null,
      name,
      // The strictest basis until another is chosen: nothing may be shared without consent.
      legalBases: ['liaison'],
      programme: '',
      minutesTemplate: '',
      sheets: ['programme', 'attendees', 'case-sheets', 'roles'],
      members: [],
      confidentialityText: '',
      active: true,
    });
    setId(added.id);
  };
  return (
    <ListAndEditor
      head={<AddByName label={t('types.add')} maxLength={60} add={add} />}
      list={
        <Table
          label={t('section.meeting-types')}
          columns={columns}
          rows={data.types}
          rowId={(type) => type.id}
          selectedId={id}
          onSelect={(type) => setId(type.id)}
        />
      }
      editor={chosen ? <MeetingTypeEditor key={chosen.id} type={chosen} /> : null}
    />
  );
}
