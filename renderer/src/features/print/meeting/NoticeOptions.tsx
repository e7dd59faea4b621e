import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import type { NoticeView } from '../../../../../domain/print/meeting-paper-view.ts';
import { call } from '../../../bridge/bridge.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { AttendeeChoice } from './AttendeeChoice.tsx';

type NoticeRequest = Extract<PrintRequest, { kind: 'meeting-notice' }>;

interface NoticeOptionsProps {
  readonly request: NoticeRequest;
  readonly onChange: (request: NoticeRequest) => void;
}

/** To whom the notice goes; its words can be copied into a mail, which is logged as any copy is. */
export function NoticeOptions({ request, onChange }: NoticeOptionsProps) {
  const { t } = useTranslation('print');
  const { data: meeting } = useQueryOperation('meeting.get', { id: request.meetingId });
  const { data: view } = useQueryOperation('print.view', { request });
  const copy = async (notice: NoticeView): Promise<void> => {
    const text = textOf(notice);
    await call('disclosure.copied', { page: 'meeting-notice', caseId: null, characters: text.length });
    await navigator.clipboard.writeText(text);
    showToast({ text: t('meeting.copied') });
  };
  return (
    <>
      <AttendeeChoice
        label={t('meeting.addressees')}
        description={t('meeting.addresseesHelp')}
        attendees={meeting?.attendees ?? []}
        chosen={request.attendeeIds}
        onChange={(attendeeIds) => onChange({ ...request, attendeeIds })}
      />
      {view?.kind === 'meeting-notice' && (
        <Button size="small" onPress={() => void copy(view)}>
          {t('meeting.copy')}
        </Button>
      )}
    </>
  );
}

/** The first letter as plain text. */
function textOf({ issuedOn, letters, sender, title, body, fields, notes }: NoticeView): string {
  return [
    issuedOn,
    ...(letters[0] ?? []),
    sender,
    '',
    title,
    '',
    body,
    '',
    ...fields.map(({ label, value }) => `${label}　${value}`),
    '',
    ...notes,
    '',
  ].join('\n');
}
