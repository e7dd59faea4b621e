import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import type { AttendeeId } from '../../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { Select } from '../../../ui/Select.tsx';

interface SeenReaderProps {
  readonly request: Extract<PrintRequest, { kind: 'packet' }>;
  readonly seen: AttendeeId | undefined;
  readonly onChange: (seen: AttendeeId) => void;
}

/** Whose copy stands in the preview: each leaves out something else. */
export function SeenReader({ request, seen, onChange }: SeenReaderProps) {
  const { t } = useTranslation('print');
  const { data: meeting } = useQueryOperation('meeting.get', { id: request.meetingId });
  const readers = (meeting?.attendees ?? []).filter(({ id }) => request.readers.includes(id));
  if (seen === undefined || readers.length < 2) return null;
  return (
    <Select
      label={t('preview.reader')}
      width="medium"
      choices={readers.map(({ id, agencyName, name }) => ({
        id,
        name: [agencyName, name].filter((text) => text !== '').join(' '),
      }))}
      value={seen}
      onChange={(chosen) => {
        const reader = readers.find(({ id }) => id === chosen);
        if (reader !== undefined) onChange(reader.id);
      }}
    />
  );
}
