import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unanswered, type Unanswered } from '../../../../domain/assessment/unanswered.ts';
import type { Assessment, AssessmentItem } from '../../../../domain/contract/assessment.ts';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import { DraftNotice } from '../../forms/DraftNotice.tsx';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { SaveState } from '../../ui/SaveState.tsx';
import styles from './assessment.module.css';
import { ChangesPage } from './ChangesPage.tsx';
import { DomainNav } from './DomainNav.tsx';
import { DomainPage } from './DomainPage.tsx';
import { FinishVersion } from './FinishVersion.tsx';
import { focusQuestion, isSamePlace, type Place } from './places.ts';
import { UnansweredPage } from './UnansweredPage.tsx';
import { useAssessedMembers } from './useAssessedMembers.ts';
import { useAssessmentForm } from './useAssessmentForm.ts';
import { useParts } from './useParts.ts';
import { ViewsPage } from './ViewsPage.tsx';
import { WordsPage } from './WordsPage.tsx';

interface AssessmentRecordProps {
  readonly detail: CaseDetail;
  readonly version: Assessment;
  /** Every question, retired ones too, in the order of the form. */
  readonly items: readonly AssessmentItem[];
}

/** One version: its parts on the left, one of them in the middle. */
export function AssessmentRecord({ detail, version, items }: AssessmentRecordProps) {
  const { t } = useTranslation('assessment');
  const form = useAssessmentForm(version);
  const [place, setPlace] = useState<Place>({ page: 'words' });
  const members = useAssessedMembers(detail, form.fields.answers);
  const left = unanswered(
    items,
    form.fields.answers,
    members.asked.map(({ id }) => id),
  );
  const parts = useParts({ version, fields: form.fields, items, left });
  const index = parts.findIndex((part) => isSamePlace(part.place, place));
  const part = parts[index] ?? parts[0];
  useShortcut(['Alt+PageUp', 'Alt+PageDown'], (key) => {
    const next = parts[index + (key === 'Alt+PageUp' ? -1 : 1)];
    if (next !== undefined) setPlace(next.place);
  });
  const goTo = ({ item, personId }: Unanswered): void => {
    setPlace({ page: 'domain', domain: item.domain });
    focusQuestion(item.code, personId);
  };
  return (
    <div className={styles['record']}>
      <DomainNav entries={parts} place={place} onPlace={setPlace} />
      <section className={styles['sheet']} aria-label={part?.name}>
        <header className={styles['sheetHead']}>
          <h2>{part?.name}</h2>
          {form.saving.status !== null && <SaveState status={form.saving.status} />}
          <span className={styles['grow']} />
          {!form.isFinal && place.page !== 'unanswered' && (
            <Button size="small" onPress={() => setPlace({ page: 'unanswered' })}>
              {t('toUnanswered', { count: left.length })}
            </Button>
          )}
          {!form.isFinal && <FinishVersion version={version} form={form} left={left.length} />}
        </header>
        {form.foundAt !== null && (
          <DraftNotice savedAt={form.foundAt} onContinue={form.accept} onDiscard={form.giveUp} />
        )}
        <FailureNotice failure={form.saving.error} />
        {place.page === 'words' && <WordsPage form={form} />}
        {place.page === 'domain' && (
          <DomainPage domain={place.domain} items={items} form={form} members={members} />
        )}
        {place.page === 'views' && <ViewsPage form={form} />}
        {place.page === 'unanswered' && <UnansweredPage left={left} nameOf={members.nameOf} onGo={goTo} />}
        {place.page === 'changes' && (
          <ChangesPage changes={version.changes} items={items} nameOf={members.nameOf} />
        )}
      </section>
    </div>
  );
}
