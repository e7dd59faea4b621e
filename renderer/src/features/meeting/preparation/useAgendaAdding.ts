import { useState } from 'react';
import type { CaseSummary } from '../../../../../domain/contract/case.ts';
import type { AgendaItem, MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import type { AgendaItemId, CaseId } from '../../../../../domain/contract/scalars.ts';
import { proposedKind } from '../../../../../domain/meeting/proposed-kind.ts';
import { call } from '../../../bridge/bridge.ts';
import { useLegalBases } from '../../../forms/useLegalBases.ts';
import { isBlocked } from '../is-blocked.ts';
import { useSaves } from '../saves.ts';

type Way = Pick<AgendaItem, 'legalBasis' | 'exceptionReason'>;

export interface AgendaAdding {
  /** Puts cases on the agenda under the usual basis of the meeting; those that lack consent are held back. */
  readonly add: (cases: readonly CaseSummary[]) => void;
  /** Those held back, which ask for another way. */
  readonly stopped: readonly CaseId[];
  readonly addStopped: (entry: CaseSummary, way: Way) => void;
  readonly leaveOut: (id: CaseId) => void;
  readonly leaveAll: () => void;
  /** How many of how many are on the agenda; null when nothing is under way. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly failure: unknown;
}

/** Puts one case or many on the agenda in one step, each as what its state proposes. */
export function useAgendaAdding(meeting: MeetingDetail, onAdded?: (id: AgendaItemId) => void): AgendaAdding {
  const { ruleOf } = useLegalBases();
  const { run } = useSaves();
  const [stopped, setStopped] = useState<readonly CaseId[]>([]);
  const [progress, setProgress] = useState<AgendaAdding['progress']>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const usual: Way = { legalBasis: meeting.legalBasis, exceptionReason: '' };

  const leaveOut = (id: CaseId): void => setStopped((ids) => ids.filter((each) => each !== id));
  const put = async (cases: readonly CaseSummary[], way: Way): Promise<void> => {
    if (cases.length === 0) return;
    setFailure(null);
    setProgress({ done: 0, total: cases.length });
    try {
      const added = await run(async ({ id, agenda }) => {
        let last: AgendaItemId | null = null;
        for (const [index, { id: caseId, status }] of cases.entries()) {
          if (!agenda.some((item) => item.caseId === caseId)) {
            const { meetings } = await call('case.get', { id: caseId });
            const kind = proposedKind({ status, heardBefore: meetings.length > 0 });
            const item = await call('meeting.addCase', {
              meetingId: id,
              caseId,
              kind,
              questions: '',
              ...way,
            });
            last = item.id;
          }
          setProgress({ done: index + 1, total: cases.length });
        }
        return last;
      });
      for (const { id } of cases) leaveOut(id);
      if (added !== null) onAdded?.(added);
    } catch (error) {
      setFailure(error);
    }
    setProgress(null);
  };
  return {
    add: (cases) => {
      const rule = ruleOf(usual.legalBasis);
      const isStopped = ({ consentStatus }: CaseSummary): boolean =>
        isBlocked({ consentStatus, rule, exceptionReason: '' });
      setStopped(cases.filter(isStopped).map(({ id }) => id));
      void put(
        cases.filter((entry) => !isStopped(entry)),
        usual,
      );
    },
    stopped,
    addStopped: (entry, way) => void put([entry], way),
    leaveOut,
    leaveAll: () => setStopped([]),
    progress,
    failure,
  };
}
