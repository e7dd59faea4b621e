import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import styles from './assessment.module.css';
import { AssessmentRecord } from './AssessmentRecord.tsx';
import { VersionBar } from './VersionBar.tsx';

interface AssessmentSectionProps {
  readonly detail: CaseDetail;
  /** Id of the version that is open; null: the latest. */
  readonly sub: string | null;
  readonly onSub: (sub: string | null) => void;
}

/** アセスメント of the whole household, version by version. */
export function AssessmentSection({ detail, sub, onSub }: AssessmentSectionProps) {
  const { t } = useTranslation('assessment');
  const { wordsOf } = useFailureWords();
  const today = useToday();
  const { data: settings } = useQueryOperation('settings.get', {});
  const { data: list, error } = useQueryOperation('assessment.list', { caseId: detail.id });
  const start = useCommand('assessment.start');
  const formName = settings?.formNames.assessment ?? '';
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  if (!list) return <Loading />;

  const begin = (): void => {
    start.mutate({ caseId: detail.id, assessedOn: today }, { onSuccess: () => onSub(null) });
  };
  const present = list.assessments.find(({ id }) => id === sub) ?? list.assessments[0];
  if (present === undefined) {
    return (
      <>
        <FailureNotice failure={start.error} />
        <EmptyState
          title={t('empty', { form: formName })}
          action={
            <Button variant="primary" isPending={start.isPending} onPress={begin}>
              {t('start')}
            </Button>
          }
        >
          {t('emptyText')}
        </EmptyState>
      </>
    );
  }
  return (
    <div className={styles['section']}>
      <VersionBar
        formName={formName}
        versions={list.assessments}
        present={present}
        onChoose={onSub}
        onStart={begin}
      />
      <FailureNotice failure={start.error} />
      <OpenVersion key={`${present.id} ${String(present.finishedAt)}`} id={present.id} detail={detail} />
    </div>
  );
}

function OpenVersion({ id, detail }: { readonly id: string; readonly detail: CaseDetail }) {
  const { wordsOf } = useFailureWords();
  const { data: version, error } = useQueryOperation('assessment.get', { id });
  const { data: form } = useQueryOperation('assessmentItem.list', {});
  if (error) return <ErrorPanel {...wordsOf(error)} />;
  // The former version stays until the asked one has arrived.
  if (!form || version?.id !== id) return <Loading />;
  return <AssessmentRecord detail={detail} version={version} items={form.items} />;
}
