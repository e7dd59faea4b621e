import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { DraftNotice } from '../../../forms/DraftNotice.tsx';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { ContactStanding } from './ContactStanding.tsx';
import { draftName, NoteForm } from './NoteForm.tsx';
import { NoteFilter } from './NoteFilter.tsx';
import { NoteList } from './NoteList.tsx';
import { useFilteredNotes } from './useFilteredNotes.ts';
import styles from './notes.module.css';

interface NotesSectionProps {
  readonly detail: CaseDetail;
  /** `new`, the id of the note that is being corrected, or null; the address says it. */
  readonly writing: string | null;
  readonly onWrite: (writing: string | null) => void;
}

/** 経過: the form on top while one writes, and the timeline beneath. */
export function NotesSection({ detail, writing, onWrite }: NotesSectionProps) {
  const { t } = useTranslation('note');
  const isWriting = writing === 'new';
  const [isContinued, setIsContinued] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  const filtered = useFilteredNotes(detail.id);
  const form = draftName(detail, null);
  const { data: kept } = useQueryOperation('draft.get', { form });
  const discardDraft = useCommand('draft.discard');
  const { notes, meetings, total, isRead, error, hasNextPage, fetchNextPage } = filtered;
  const { data: standing } = useQueryOperation('contactNote.standing', { caseId: detail.id });
  const correct = useCallback(
    (id: string | null): void => {
      if (id === null) section.current?.focus();
      onWrite(id);
    },
    [onWrite],
  );
  // A case whose notes were all taken back still has something to show.
  const isEmpty =
    isRead &&
    detail.noteCount === 0 &&
    notes.length === 0 &&
    standing?.withdrawn === 0 &&
    meetings.length === 0 &&
    !filtered.isFiltered;
  return (
    <div className={styles['section']} ref={section} tabIndex={-1}>
      {isWriting && (
        <NoteForm
          detail={detail}
          corrected={null}
          isContinued={isContinued}
          onClose={() => {
            setIsContinued(false);
            // The form takes focus with it when it goes.
            section.current?.focus();
            onWrite(null);
          }}
        />
      )}
      {!isWriting && kept?.draft && (
        <DraftNotice
          savedAt={kept.draft.savedAt}
          onContinue={() => {
            setIsContinued(true);
            onWrite('new');
          }}
          onDiscard={() => {
            discardDraft.mutate({ form });
          }}
        />
      )}
      <FailureNotice failure={error} />
      {!isRead && notes.length === 0 && error === null && <Loading />}
      {isEmpty && !isWriting && (
        <EmptyState
          title={t('empty')}
          action={
            <Button
              variant="primary"
              shortcut="Ctrl+N"
              onPress={() => {
                onWrite('new');
              }}
            >
              {t('write')}
            </Button>
          }
        >
          {t('emptyHelp')}
        </EmptyState>
      )}
      {!isEmpty && (
        <>
          <ContactStanding caseId={detail.id} />
          <NoteFilter
            {...filtered}
            members={detail.members}
            hasStages={(standing?.stages.length ?? 0) > 0}
            shown={total}
            total={detail.noteCount}
          />
          <NoteList
            detail={detail}
            notes={notes}
            meetings={meetings}
            query={filtered.text}
            correctedId={writing}
            onCorrect={correct}
            hasMore={hasNextPage}
            onMore={fetchNextPage}
          />
          {notes.length === 0 && meetings.length === 0 && isRead && (
            <EmptyState
              title={t('noMatch')}
              action={<Button onPress={filtered.clear}>{t('showAll')}</Button>}
            />
          )}
        </>
      )}
    </div>
  );
}
