import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SmallMap } from '../genogram/SmallMap.tsx';

interface MapLookProps {
  readonly title: string;
  readonly caseId: CaseId;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A glance at the household map over the page; Esc goes back to the same caret. */
export function MapLook({ title, caseId, isOpen, onClose }: MapLookProps) {
  const { wordsOf } = useFailureWords();
  const { data, error } = useQueryOperation('case.get', { id: caseId }, { isEnabled: isOpen });
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} width="wide">
      {error !== null && <ErrorPanel {...wordsOf(error)} />}
      {data?.id !== caseId ? (
        error === null && <Loading />
      ) : (
        <SmallMap householdId={data.household.id} principalId={data.principalId} members={data.members} />
      )}
    </Dialog>
  );
}
