import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OperationError } from '../../bridge/bridge.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { Issue } from './useIssue.ts';

/** How many copies are laid out, and the way to stop: as long as it stands, nothing has left. */
export function IssueProgress({ issue, onStop }: { readonly issue: Issue; readonly onStop: () => void }) {
  const { t } = useTranslation('print');
  if (issue.kind !== 'pending' || issue.copies === null) return null;
  const { done, total } = issue.copies;
  const isLast = done === total;
  return (
    <ProgressBar
      label={isLast ? t('copies.finishing', { total }) : t('copies.preparing', { done: done + 1, total })}
      value={isLast ? null : (done / total) * 100}
      onCancel={onStop}
    />
  );
}

interface IssueOutcomeProps {
  readonly issue: Issue;
  /** What there is to do about it. */
  readonly children: ReactNode;
}

/** What became of it: what happened, what is safe, what to do. */
export function IssueOutcome({ issue, children }: IssueOutcomeProps) {
  const { t } = useTranslation('print');
  const { wordsOf } = useFailureWords();
  const place = useRef<HTMLDivElement>(null);
  const { kind } = issue;
  // The buttons may stand at the foot of the panel, with what became of it out of sight.
  useEffect(() => {
    if (kind === 'done' || kind === 'stopped' || kind === 'failed')
      place.current?.scrollIntoView({ block: 'nearest' });
  }, [kind]);
  return (
    <div ref={place} aria-live="polite">
      {issue.kind === 'done' && <Notice tone="ok">{issue.text}</Notice>}
      {issue.kind === 'stopped' && (
        <Notice tone="error">
          <strong>{t('stopped.title')}</strong> {t('stopped.safe')} {t('stopped.todo')}
        </Notice>
      )}
      {issue.kind === 'failed' && (
        <Notice tone="error">
          <strong>{wordsOf(issue.error).title}</strong> {wordsOf(issue.error).safe}{' '}
          {wordsOf(issue.error).todo} {isAfterNumbering(issue.error) && t('stopped.nothingLeft')}
        </Notice>
      )}
      {children}
    </div>
  );
}

/** Whether numbers may have been given before it failed. */
function isAfterNumbering(error: unknown): boolean {
  const code = error instanceof OperationError ? error.code : 'internal';
  return ['disk-full', 'read-only', 'folder-unavailable', 'internal'].includes(code);
}
