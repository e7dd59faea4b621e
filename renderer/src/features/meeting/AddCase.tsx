import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseSummary } from '../../../../domain/contract/case.ts';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { AgendaItemId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { call } from '../../bridge/bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ConsentGate } from './ConsentGate.tsx';
import { isBlocked } from './is-blocked.ts';
import { useSaves } from './saves.ts';

interface AddCaseProps {
  readonly meeting: MeetingDetail;
  readonly onAdded: (id: AgendaItemId) => void;
}

/** Puts a case on the agenda under the meeting's own basis, or stops where the person's consent is missing. */
export function AddCase({ meeting, onAdded }: AddCaseProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { ruleOf } = useLegalBases();
  const { run } = useSaves();
  const { data } = useQueryOperation('case.list', { status: 'open', text: '', sort: 'number' });
  const [stopped, setStopped] = useState<CaseSummary | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const cases = (data?.cases ?? []).filter(({ id }) => !meeting.agenda.some(({ caseId }) => caseId === id));

  const add = async (
    entry: CaseSummary,
    way: Pick<AgendaItem, 'legalBasis' | 'exceptionReason'>,
  ): Promise<void> => {
    setStopped(null);
    setFailure(null);
    try {
      const { meetings } = await call('case.get', { id: entry.id });
      const kind = meetings.length === 0 ? 'new' : 'continuing';
      const added = await run(({ id }) =>
        call('meeting.addCase', { meetingId: id, caseId: entry.id, kind, questions: '', ...way }),
      );
      onAdded(added.id);
    } catch (error) {
      setFailure(error);
    }
  };
  const choose = (id: string | null): void => {
    const entry = cases.find((candidate) => candidate.id === id);
    if (entry === undefined) return;
    const way = { legalBasis: meeting.legalBasis, exceptionReason: '' };
    if (isBlocked({ ...way, rule: ruleOf(way.legalBasis), consentStatus: entry.consentStatus }))
      setStopped(entry);
    else void add(entry, way);
  };
  return (
    <>
      <ComboBox
        label={t('agenda.add')}
        description={t('agenda.addHelp')}
        choices={cases.map((entry) => ({
          id: entry.id,
          name: `${entry.caseNumber} ${entry.householdLabel}`,
          detail: [
            t(`word:caseStatus.${entry.status}`),
            t(`word:consent.${entry.consentStatus}`),
            ...(entry.addressProtected ? [t('word:protected')] : []),
          ].join(' '),
          keywords: `${entry.principalName} ${entry.principalKana}`,
        }))}
        isEmptied
        value={null}
        onChange={choose}
      />
      {data?.total === 0 && (
        <p>
          {t('agenda.noCases')} <Link href={routes.newIntake}>{t('agenda.toIntake')}</Link>
        </p>
      )}
      <FailureNotice failure={failure} />
      <Dialog title={t('gate.title')} isOpen={stopped !== null} width="wide" onClose={() => setStopped(null)}>
        {stopped !== null && (
          <ConsentGate
            caseId={stopped.id}
            caseName={`${stopped.caseNumber} ${stopped.householdLabel}`}
            consent={stopped.consentStatus}
            basis={meeting.legalBasis}
            onProceed={(way) => void add(stopped, way)}
          />
        )}
      </Dialog>
    </>
  );
}
