import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { meetingPapers, routes, type MeetingPaper } from '../../../app/routes.ts';
import { Select } from '../../../ui/Select.tsx';
import { MinutesOptions } from './MinutesOptions.tsx';
import { NoticeOptions } from './NoticeOptions.tsx';
import { PacketOptions } from './PacketOptions.tsx';

interface MeetingOptionsProps {
  readonly request: Extract<PrintRequest, { kind: MeetingPaper }>;
  readonly onChange: (request: PrintRequest) => void;
}

/** Of the cases of a meeting, yet no paper of it: it says neither where nor when. */
const deidentified = 'training-packet' as const;

/** Which paper of the meeting, and what has to be said for it. */
export function MeetingOptions({ request, onChange }: MeetingOptionsProps) {
  const { t } = useTranslation('print');
  const [, navigate] = useLocation();
  return (
    <>
      <Select
        label={t('meeting.paper')}
        choices={[...meetingPapers, deidentified].map((id) => ({ id, name: t(`kind.${id}`) }))}
        value={request.kind}
        onChange={(chosen) => {
          const kind = meetingPapers.find((paper) => paper === chosen);
          if (kind !== undefined) navigate(routes.print(kind, request.meetingId), { replace: true });
          else if (chosen === deidentified) navigate(routes.printTraining('meeting', request.meetingId));
        }}
      />
      {request.kind === 'packet' && <PacketOptions request={request} onChange={onChange} />}
      {request.kind === 'minutes' && <MinutesOptions request={request} onChange={onChange} />}
      {request.kind === 'meeting-notice' && <NoticeOptions request={request} onChange={onChange} />}
    </>
  );
}
