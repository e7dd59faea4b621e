import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { HouseholdStrip } from '../household/HouseholdStrip.tsx';
import { CaseHeader } from './CaseHeader.tsx';
import { useNotesAhead } from './notes/useNotes.ts';
import { AddToMeetingDialog } from './meeting/AddToMeetingDialog.tsx';
import { useCaseSections } from './sections/useCaseSections.tsx';
import styles from './case.module.css';

interface CaseRecordProps {
  readonly id: CaseId;
  readonly section: string;
  /** What is open inside the section; null: its front. */
  readonly sub: string | null;
}

/** One case on one page: who it is about, the household, and its sections under the keys 1–9. */
export function CaseRecord({ id, section, sub }: CaseRecordProps) {
  const { t } = useTranslation('case');
  const { wordsOf } = useFailureWords();
  const [, navigate] = useLocation();
  const [isAdding, setIsAdding] = useState(false);
  const { data: detail, error } = useQueryOperation('case.get', { id });
  useNotesAhead(id);
  const backToList = (): void => {
    navigate(routes.cases);
  };
  const goTo = useCallback(
    (next: string): void => {
      navigate(routes.case(id, next), { replace: true });
    },
    [id, navigate],
  );
  useShortcut('Escape', backToList, { isEnabled: sub === null });
  useShortcut('Ctrl+N', () => {
    goTo('notes/new');
  });
  const sections = useCaseSections(detail, sub, goTo);

  if (error !== null) {
    return (
      <ErrorPanel {...wordsOf(error)} actions={<Button onPress={backToList}>{t('backToList')}</Button>} />
    );
  }
  if (detail === undefined) return <Loading />;
  return (
    <div className={styles['page']}>
      <CaseHeader
        detail={detail}
        onBack={backToList}
        onWrite={() => {
          goTo('notes/new');
        }}
        onAddToMeeting={() => {
          setIsAdding(true);
        }}
      />
      <HouseholdStrip members={detail.members} principalId={detail.principalId} />
      <Tabs label={t('sections')} items={sections} value={section} onChange={goTo} />
      {isAdding && (
        <AddToMeetingDialog
          detail={detail}
          onClose={() => {
            setIsAdding(false);
          }}
        />
      )}
    </div>
  );
}
