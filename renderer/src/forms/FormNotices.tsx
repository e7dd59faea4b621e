import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import type { FormDraft } from './useFormDraft.ts';
import type { FormProblems } from './useFormProblems.ts';

interface FormNoticesProps {
  /** Where what was left unfinished is still to be answered. */
  readonly draft?: FormDraft;
  readonly problems: FormProblems;
  /** Counts the attempts to finish. */
  readonly attempt: number;
  /** Where another window may have been first: takes what stands there now. */
  readonly onReload?: () => void;
}

/** On top of a form: text found again, the fields to be put right, or why it could not be finished. */
export function FormNotices({ draft, problems, attempt, onReload }: FormNoticesProps) {
  return (
    <>
      {typeof draft?.offeredAt === 'string' && (
        <DraftNotice savedAt={draft.offeredAt} onContinue={draft.accept} onDiscard={draft.giveUp} />
      )}
      <ErrorSummary errors={problems.summary} attempt={attempt} />
      {onReload ? (
        <StaleNotice failure={problems.unexplained} onReload={onReload} />
      ) : (
        <FailureNotice failure={problems.unexplained} />
      )}
    </>
  );
}
