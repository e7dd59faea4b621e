import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { PrintRequest } from '../../../../domain/contract/print.ts';
import { routes } from '../../app/routes.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { OperationError } from '../../bridge/bridge.ts';
import { printRequestOf } from './print-request.ts';
import { PrintDesk } from './PrintDesk.tsx';
import { PacketDesk } from './meeting/PacketDesk.tsx';

/** 印刷: the paper as it will be, and what leaves the office with it. */
export function PrintPage() {
  const { t } = useTranslation('print');
  const { wordsOf } = useFailureWords();
  const [, navigate] = useLocation();
  const { kind, id } = useParams<{ kind: string; id: string }>();
  const request = printRequestOf(kind, id);
  if (request !== null) {
    const onBack = (): void => {
      const page = originOf(request);
      if (page === null) history.back();
      else navigate(page);
    };
    const key = `${kind}/${id}`;
    return request.kind === 'packet' ? (
      <PacketDesk key={key} asked={request} onBack={onBack} />
    ) : (
      <PrintDesk key={key} asked={request} onBack={onBack} />
    );
  }
  return (
    <ErrorPanel
      {...wordsOf(new OperationError('not-found', [], null))}
      actions={<Button onPress={() => navigate(routes.today)}>{t('toToday')}</Button>}
    />
  );
}

/** The page a paper belongs to; null: the one before. */
function originOf(request: PrintRequest): string | null {
  switch (request.kind) {
    case 'minutes':
      return routes.meeting(request.meetingId, 'record');
    case 'packet':
      return routes.meeting(request.meetingId, 'agenda');
    case 'meeting-notice':
    case 'programme':
    case 'attendee-list':
    case 'role-table':
    case 'name-cards':
      return routes.meeting(request.meetingId);
    case 'intake':
      return routes.intake(request.intakeId);
    case 'referral-slip':
      return routes.referralSlip(request.referralSlipId);
    default:
      return null;
  }
}
