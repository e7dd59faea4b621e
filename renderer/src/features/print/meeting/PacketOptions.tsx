import { useTranslation } from 'react-i18next';
import { packetSheets } from '../../../../../domain/contract/meeting-type.ts';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { AttendeeChoice } from './AttendeeChoice.tsx';

type Packet = Extract<PrintRequest, { kind: 'packet' }>;

interface PacketOptionsProps {
  readonly request: Packet;
  readonly onChange: (request: Packet) => void;
}

/** What goes into the packet, and whose copies are made; beside each reader how much his case sheets leave out. */
export function PacketOptions({ request, onChange }: PacketOptionsProps) {
  const { t } = useTranslation('print');
  const { data: meeting } = useQueryOperation('meeting.get', { id: request.meetingId });
  const { data: reading } = useQueryOperation('meeting.reading', { id: request.meetingId });
  const attendees = (meeting?.attendees ?? []).filter(({ attendance }) => attendance !== 'absent');
  const detailOf = (id: string): string => {
    const items = (reading?.items ?? []).flatMap(({ readers }) =>
      readers.filter(({ attendeeId }) => attendeeId === id),
    );
    const count = items
      .flatMap(({ leftOut, closed }) => [...leftOut, { count: closed.length }])
      .reduce((sum, left) => sum + left.count, 0);
    const words = [t('meeting.cases', { count: items.length }), t('meeting.leftOutOfSheets', { count })];
    return [...words, ...(items.some(({ isFamily }) => isFamily) ? [t('meeting.family')] : [])].join(' / ');
  };
  return (
    <>
      <CheckboxGroup
        label={t('meeting.sheets')}
        choices={packetSheets.map((id) => ({ id, name: t(`sheet.${id}`) }))}
        value={request.sheets}
        onChange={(chosen) => {
          const sheets = packetSheets.filter((sheet) => chosen.includes(sheet));
          if (sheets.length > 0) onChange({ ...request, sheets });
        }}
      />
      <RadioGroup
        label={t('meeting.use')}
        description={t(request.readers.length > 0 ? 'meeting.useHelp.handout' : 'meeting.useHelp.office')}
        choices={(['office', 'handout'] as const).map((id) => ({ id, name: t(`meeting.useOf.${id}`) }))}
        value={request.readers.length > 0 ? 'handout' : 'office'}
        onChange={(use) =>
          onChange({ ...request, readers: use === 'handout' ? attendees.map(({ id }) => id) : [] })
        }
      />
      {request.readers.length > 0 && (
        <AttendeeChoice
          label={t('meeting.readers')}
          attendees={attendees}
          chosen={request.readers}
          detailOf={detailOf}
          onChange={(readers) => {
            if (readers.length > 0) onChange({ ...request, readers });
          }}
        />
      )}
    </>
  );
}
