import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { CaseIssue } from '../../../../domain/contract/case-issue.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { SignsPanel } from '../sign/SignsPanel.tsx';
import { IssueForm } from './IssueForm.tsx';
import { IssueList } from './IssueList.tsx';
import styles from './issue.module.css';

interface IssuesSectionProps {
  readonly detail: CaseDetail;
  /** `new`, or the id of the issue that is open; null: the list. */
  readonly sub: string | null;
  readonly onSub: (sub: string | null) => void;
}

/** 課題 of the household and of each member in the order of their priority, beside what the record itself hints at. */
export function IssuesSection({ detail, sub, onSub }: IssuesSectionProps) {
  const { data, error } = useQueryOperation('caseIssue.list', { caseId: detail.id });
  return (
    <div className={styles['page']}>
      <div className={styles['sheet']}>
        <FailureNotice failure={error} />
        {data === undefined && error === null && <Loading />}
        {data !== undefined && <Issues detail={detail} issues={data.issues} sub={sub} onSub={onSub} />}
      </div>
      <aside className={styles['aside']}>
        <SignsPanel householdId={detail.household.id} />
      </aside>
    </div>
  );
}

function Issues({
  detail,
  issues,
  sub,
  onSub,
}: IssuesSectionProps & { readonly issues: readonly CaseIssue[] }) {
  const { t } = useTranslation('issue');
  const takeOver = useTakeOver(detail);
  const opened = issues.find(({ id }) => id === sub);
  const untaken = detail.intake.issues.filter((code) => !issues.some((issue) => issue.code === code)).length;
  const begin = (): void => {
    onSub('new');
  };
  if (sub !== null) {
    return (
      <IssueForm
        key={sub}
        detail={detail}
        issue={opened ?? null}
        onClose={() => {
          onSub(null);
        }}
      />
    );
  }
  const takeOverButton = untaken > 0 && (
    <Button isPending={takeOver.isPending} onPress={() => void takeOver.run()}>
      {t('takeOver', { count: untaken })}
    </Button>
  );
  return (
    <>
      <FailureNotice failure={takeOver.error} />
      {issues.length === 0 ? (
        <EmptyState
          title={t('empty')}
          action={
            <span className={styles['buttons']}>
              {takeOverButton}
              <Button onPress={begin}>{t('add')}</Button>
            </span>
          }
        >
          {t('emptyHelp')}
        </EmptyState>
      ) : (
        <>
          <p className={styles['buttons']}>
            <Button variant="primary" onPress={begin}>
              {t('add')}
            </Button>
            {takeOverButton}
          </p>
          <IssueList caseId={detail.id} issues={issues} members={detail.members} onOpen={onSub} />
        </>
      )}
    </>
  );
}

/** Takes over what was ticked at the intake, in one press. */
function useTakeOver({ id: caseId }: CaseDetail) {
  const { t } = useTranslation('issue');
  const { mutateAsync, isPending, error } = useCommand('caseIssue.takeOver');
  return {
    isPending,
    error,
    run: async (): Promise<void> => {
      try {
        const { added } = await mutateAsync({ caseId });
        showToast({ text: t('takenOver', { count: added }) });
      } catch {
        // Told above the list.
      }
    },
  };
}
