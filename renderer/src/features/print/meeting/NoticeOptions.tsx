import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '../../../../../domain/contract/print.ts';
import { everyMember, type NoticeView } from '../../../../../domain/print/meeting-paper-view.ts';
import { printNumbersOf } from '../../../../../domain/print/print-numbers.ts';
import { call } from '../../../bridge/bridge.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { AttendeeChoice } from './AttendeeChoice.tsx';

type NoticeRequest = Extract<PrintRequest, { kind: 'meeting-notice' }>;

interface NoticeOptionsProps {
  readonly request: NoticeRequest;
  readonly onChange: (request: NoticeRequest) => void;
}

/** To whom the notice goes; its words can be copied into a mail, which is logged as its paper is. */
export function NoticeOptions({ request, onChange }: NoticeOptionsProps) {
  const { t } = useTranslation('print');
  const { data: meeting } = useQueryOperation('meeting.get', { id: request.meetingId });
  const { data: view } = useQueryOperation('print.view', { request });
  const [failure, setFailure] = useState<unknown>(null);
  const [isRefused, setIsRefused] = useState(false);
  /** The log comes before the copy, and learns whether there was any. */
  const copy = async (notice: NoticeView): Promise<void> => {
    setFailure(null);
    setIsRefused(false);
    const issued = await call('print.issue', { request, way: 'clipboard', recipient: '' });
    const left = await navigator.clipboard.writeText(textOf(notice)).then(
      () => true,
      () => false,
    );
    await call('print.settle', { printNumbers: printNumbersOf(issued), left });
    setIsRefused(!left);
    if (left) showToast({ text: t('meeting.copied') });
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
        <Button size="small" onPress={() => void copy(view).catch(setFailure)}>
          {t('meeting.copy')}
        </Button>
      )}
      {isRefused && <Notice tone="error">{t('meeting.notCopied')}</Notice>}
      <FailureNotice failure={failure} />
    </>
  );
}

/** The letter as plain text; to several it goes as one mail, and none of them learns of the others. */
function textOf({ issuedOn, letters, sender, title, body, fields, notes }: NoticeView): string {
  return [
    issuedOn,
    ...(letters.length === 1 ? letters : [[everyMember]]).flat(),
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
