import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CivilDate } from '../../../../../domain/calendar/civil-date.ts';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { AddToMeetingForm } from './AddToMeetingForm.tsx';

interface AddToMeetingDialogProps {
  readonly detail: CaseDetail;
  readonly onClose: () => void;
}

/** 会議に載せる: puts the case on the agenda of a meeting that is not finalised. */
export function AddToMeetingDialog({ detail, onClose }: AddToMeetingDialogProps) {
  const { t } = useTranslation('case');
  const [, navigate] = useLocation();
  const today = useToday();
  const { data, error } = useQueryOperation('meeting.list', { fiscalYear: null });
  const drafts = data?.meetings.filter(({ finalised }) => !finalised);
  if (drafts !== undefined && drafts.length > 0) {
    return <AddToMeetingForm detail={detail} meetings={nextFirst(drafts, today)} onClose={onClose} />;
  }
  return (
    <Dialog title={t('addToMeeting.title', { number: detail.caseNumber })} isOpen onClose={onClose}>
      <FailureNotice failure={error} />
      {drafts === undefined && error === null && <Loading />}
      {drafts !== undefined && (
        <EmptyState
          title={t('addToMeeting.noMeeting')}
          action={
            <Button
              variant="primary"
              onPress={() => {
                onClose();
                navigate(routes.meetings);
              }}
            >
              {t('addToMeeting.makeMeeting')}
            </Button>
          }
        >
          {t('addToMeeting.noMeetingHelp')}
        </EmptyState>
      )}
    </Dialog>
  );
}

/** Coming meetings in order, then those that are over, the latest first. */
function nextFirst<Meeting extends { heldOn: CivilDate }>(
  meetings: readonly Meeting[],
  today: CivilDate,
): Meeting[] {
  const inOrder = meetings.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  return [
    ...inOrder.filter(({ heldOn }) => heldOn >= today),
    ...inOrder.filter(({ heldOn }) => heldOn < today).toReversed(),
  ];
}
