import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { routes } from '../../../app/routes.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useDates } from '../../../forms/useDates.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';

interface PutOnMeetingDialogProps {
  readonly caseId: CaseId;
  readonly onClose: () => void;
}

const mostOffered = 6;

/** 会議に載せる: the case goes on the agenda of a meeting that is still open, under the meeting's own basis. */
export function PutOnMeetingDialog({ caseId, onClose }: PutOnMeetingDialogProps) {
  const { t } = useTranslation('intake');
  const [, navigate] = useLocation();
  const { short } = useDates();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error } = useQueryOperation('meeting.list', { fiscalYear: null });
  const add = useCommand('meeting.addCase');
  const meetings = (data?.meetings ?? []).filter(({ finalised }) => !finalised).slice(0, mostOffered);
  const meeting = meetings.find(({ id }) => id === chosen);
  const put = async (): Promise<void> => {
    if (meeting === undefined) return;
    try {
      await add.mutateAsync({
        meetingId: meeting.id,
        caseId,
        kind: 'new',
        legalBasis: meeting.legalBasis,
        exceptionReason: '',
        questions: '',
      });
    } catch {
      // The notice in the dialog says why.
      return;
    }
    navigate(routes.meeting(meeting.id, 'agenda'));
  };
  return (
    <Dialog
      title={t('meeting.action')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          isDisabled={meeting === undefined}
          isPending={add.isPending}
          onPress={() => void put()}
        >
          {t('meeting.put')}
        </Button>
      }
    >
      <FailureNotice failure={error ?? add.error} />
      {data === undefined && error === null && <Loading />}
      {data !== undefined && meetings.length === 0 && (
        <EmptyState
          title={t('meeting.none')}
          action={
            <Button
              onPress={() => {
                navigate(routes.meetings);
              }}
            >
              {t('meeting.toMeetings')}
            </Button>
          }
        />
      )}
      {meetings.length > 0 && (
        <RadioGroup
          label={t('meeting.which')}
          direction="column"
          choices={meetings.map(({ id, title, heldOn }) => ({ id, name: title, detail: short(heldOn) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
    </Dialog>
  );
}
