import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { LegalBasis } from '../../../../../domain/contract/legal-basis.ts';
import { agendaKinds, type AgendaItem } from '../../../../../domain/contract/meeting.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import { useLegalBases } from '../../../forms/useLegalBases.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import formStyles from '../../../forms/form.module.css';
import { ConsentGate } from '../../meeting/ConsentGate.tsx';
import { isBlocked } from '../../meeting/is-blocked.ts';
import { RecordConsentDialog } from '../../meeting/preparation/RecordConsentDialog.tsx';
import { useBasisChoices } from '../../meeting/useBasisChoices.ts';

type Meeting = OutputOf<'meeting.list'>['meetings'][number];

interface AddToMeetingFormProps {
  readonly detail: CaseDetail;
  /** Drafts, the next one first. */
  readonly meetings: readonly Meeting[];
  readonly onClose: () => void;
}

export function AddToMeetingForm({ detail, meetings, onClose }: AddToMeetingFormProps) {
  const { t } = useTranslation(['case', 'meeting', 'word']);
  const { short } = useDates();
  const { ruleOf } = useLegalBases();
  const [meeting, setMeeting] = useState(meetings[0]);
  // Before it is final a meeting bears the name of its type.
  const types = useQueryOperation('meetingType.list', {}).data?.types ?? [];
  const bases = types.find(({ name }) => name === meeting?.typeName)?.legalBases ?? [];
  const choices = useBasisChoices(bases);
  const [isRecording, setIsRecording] = useState(false);
  const [basis, setBasis] = useState<LegalBasis>(meeting?.legalBasis ?? 'art106-6');
  const [kind, setKind] = useState<(typeof agendaKinds)[number]>(
    detail.meetings.length === 0 ? 'new' : 'continuing',
  );
  const [questions, setQuestions] = useState('');
  const { mutateAsync, error, isPending } = useCommand('meeting.addCase');
  const { consentStatus } = detail;
  const isStopped = isBlocked({ consentStatus, rule: ruleOf(basis), exceptionReason: '' });

  const add = async (way: Pick<AgendaItem, 'legalBasis' | 'exceptionReason'>): Promise<void> => {
    if (meeting === undefined || isPending) return;
    try {
      await mutateAsync({ meetingId: meeting.id, caseId: detail.id, kind, questions, ...way });
    } catch {
      // The mutation keeps the error, and the dialog shows it.
      return;
    }
    showToast({ text: t('case:addToMeeting.added', { number: detail.caseNumber, title: meeting.title }) });
    onClose();
  };
  const finish = (): void => {
    if (!isStopped) void add({ legalBasis: basis, exceptionReason: '' });
  };
  return (
    <Dialog
      title={t('case:addToMeeting.title', { number: detail.caseNumber })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('case:addToMeeting.leave')}</Button>
          <Button
            variant="primary"
            shortcut="Ctrl+Enter"
            isPending={isPending}
            isDisabled={isStopped}
            onPress={finish}
          >
            {t('case:addToMeeting.open')}
          </Button>
        </>
      }
    >
      <FinishKey onFinish={finish} />
      <div className={formStyles['form']}>
        <FailureNotice failure={error} />
        <Select
          label={t('case:addToMeeting.meeting')}
          choices={meetings.map(({ id, title, heldOn, startsAt }) => ({
            id,
            name: `${short(heldOn)} ${startsAt} ${title}`,
          }))}
          value={meeting?.id ?? null}
          onChange={(id) => {
            const chosen = meetings.find((candidate) => candidate.id === id);
            setMeeting(chosen);
            if (chosen) setBasis(chosen.legalBasis);
          }}
        />
        <RadioGroup
          label={t('case:addToMeeting.kind')}
          choices={agendaKinds.map((id) => ({ id, name: t(`word:agendaKind.${id}`) }))}
          value={kind}
          onChange={(id) => {
            setKind(agendaKinds.find((candidate) => candidate === id) ?? kind);
          }}
        />
        <Select
          label={t('case:addToMeeting.basis')}
          description={t(
            ruleOf(basis) === 'consent' ? 'meeting:basis.needsConsent' : 'meeting:basis.withoutConsent',
          )}
          choices={choices}
          value={basis}
          onChange={(id) => {
            setBasis(choices.find((candidate) => candidate.id === id)?.id ?? basis);
          }}
        />
        {isStopped && (
          <ConsentGate
            caseName={detail.caseNumber}
            consent={consentStatus}
            basis={basis}
            bases={bases}
            onRecord={() => setIsRecording(true)}
            onProceed={(way) => void add(way)}
          />
        )}
        <TextArea
          label={t('case:addToMeeting.questions')}
          description={t('case:addToMeeting.questionsHelp')}
          value={questions}
          onChange={setQuestions}
          maxLength={4000}
        />
        {isRecording && <RecordConsentDialog caseId={detail.id} onClose={() => setIsRecording(false)} />}
      </div>
    </Dialog>
  );
}

/** Inside the dialog, so that its keys count while the page beneath rests. */
function FinishKey({ onFinish }: { onFinish: () => void }) {
  useShortcut('Ctrl+Enter', onFinish);
  return null;
}
