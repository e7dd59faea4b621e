import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { PrintDesk } from '../PrintDesk.tsx';

interface PacketDeskProps {
  readonly asked: Extract<PrintRequest, { kind: 'packet' }>;
  readonly onBack: () => void;
}

/** A packet begins with the sheets its type of meeting puts into it. */
export function PacketDesk({ asked, onBack }: PacketDeskProps) {
  const meeting = useQueryOperation('meeting.get', { id: asked.meetingId });
  const types = useQueryOperation('meetingType.list', {});
  if (meeting.isLoading || types.isLoading) return null;
  const sheets = types.data?.types.find(({ id }) => id === meeting.data?.typeId)?.sheets ?? [];
  return <PrintDesk asked={sheets.length === 0 ? asked : { ...asked, sheets }} onBack={onBack} />;
}
