import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../../../../domain/contract/case.ts';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useLegalBases } from '../../../forms/useLegalBases.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ConsentGate } from '../ConsentGate.tsx';
import { isBlocked } from '../is-blocked.ts';
import { RecordConsentDialog } from './RecordConsentDialog.tsx';
import type { AgendaAdding } from './useAgendaAdding.ts';
import styles from './preparation.module.css';

interface StoppedCasesProps {
  readonly meeting: MeetingDetail;
  readonly adding: AgendaAdding;
}

/** Cases that the gate has held back, one after the other: each goes on by one of the ways, or stays off the agenda. */
export function StoppedCases({ meeting, adding }: StoppedCasesProps) {
  const { t } = useTranslation('meeting');
  const { data } = useQueryOperation('case.list', { status: 'open', text: '', sort: 'number' });
  const stopped = adding.stopped.flatMap((id) => data?.cases.find((entry) => entry.id === id) ?? []);
  const [present] = stopped;
  return (
    <Dialog
      title={t('gate.title')}
      isOpen={present !== undefined}
      width="wide"
      onClose={adding.leaveAll}
      footer={
        present !== undefined && (
          <Button onPress={() => adding.leaveOut(present.id)}>{t('gate.leaveOut')}</Button>
        )
      }
    >
      <FailureNotice failure={adding.failure} />
      {stopped.length > 1 && (
        <p className={styles['quiet']}>
          {t('gate.several', { count: stopped.length, names: stopped.map(nameOf).join('、') })}
        </p>
      )}
      {present !== undefined && (
        <StoppedCase key={present.id} meeting={meeting} entry={present} adding={adding} />
      )}
    </Dialog>
  );
}

function StoppedCase({ meeting, entry, adding }: StoppedCasesProps & { readonly entry: CaseSummary }) {
  const { t } = useTranslation('meeting');
  const { ruleOf } = useLegalBases();
  const [isRecording, setIsRecording] = useState(false);
  const usual = { legalBasis: meeting.legalBasis, exceptionReason: '' };
  const { consentStatus } = entry;
  const isStopped = isBlocked({ consentStatus, rule: ruleOf(usual.legalBasis), exceptionReason: '' });
  return (
    <>
      {isStopped ? (
        <ConsentGate
          caseName={nameOf(entry)}
          consent={consentStatus}
          basis={meeting.legalBasis}
          bases={meeting.legalBases}
          onRecord={() => setIsRecording(true)}
          onProceed={(way) => adding.addStopped(entry, way)}
        />
      ) : (
        <Notice
          tone="ok"
          action={
            <Button variant="primary" autoFocus onPress={() => adding.addStopped(entry, usual)}>
              {t('gate.nowAdd')}
            </Button>
          }
        >
          {t('gate.recorded', { name: nameOf(entry) })}
        </Notice>
      )}
      {isRecording && <RecordConsentDialog caseId={entry.id} onClose={() => setIsRecording(false)} />}
    </>
  );
}

function nameOf({ caseNumber, householdLabel }: CaseSummary): string {
  return `${caseNumber} ${householdLabel}`;
}
