import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import { useAttempt } from '../../../forms/useAttempt.ts';
import { FormFoot } from '../../../forms/FormFoot.tsx';
import { FormGroup } from '../../../forms/FormGroup.tsx';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { useFormDraft } from '../../../forms/useFormDraft.ts';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { freshClosure, toClosure, type ClosureValues } from './closure-values.ts';
import { ClosureFields } from './ClosureFields.tsx';
import { OpenEndsNotices } from './OpenEndsNotices.tsx';
import { useClosureName } from './useClosureName.ts';
import styles from './sections.module.css';

/** 終結: what still stands open, then why, what came of it, what remains, and when to open the case again. */
export function ClosureForm({ detail, onClose }: { detail: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation(['case', 'common']);
  const name = useClosureName();
  const today = useToday();
  const fresh = (): ClosureValues => freshClosure(today);
  const form = useForm<ClosureValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `closure:${detail.id}`, fresh);
  const { data: openEnds } = useQueryOperation('case.closingCheck', { id: detail.id });
  const { mutateAsync } = useCommand('case.close');
  const { failure, attempt, isPending, run, forget } = useAttempt();
  const problems = useFormProblems(failure, {
    id: 'closure',
    labels: {
      closedOn: t('case:closure.closedOn'),
      reason: t('case:closure.reason'),
      outcome: t('case:closure.outcome'),
      remaining: t('case:closure.remaining'),
      watchedBy: t('case:closure.watchedBy'),
      reopening: t('case:closure.reopening'),
      openRoles: t('case:closure.openRoles'),
    },
    values: useWatch({ control: form.control }),
  });
  const isBlocked = openEnds === undefined || openEnds.draftMeetings.length > 0;
  const save = async (): Promise<void> => {
    const { id, rowVersion, caseNumber } = detail;
    await mutateAsync({ id, rowVersion, ...toClosure(form.getValues(), today) });
    await draft.discard();
    showToast({ text: t('case:closure.done', { number: caseNumber }) });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void run(save), { isEnabled: !isBlocked });
  useShortcut('Escape', onClose);
  if (!draft.isReady || openEnds === undefined) return <Loading />;
  return (
    <FormProvider {...form}>
      <div className={cx(styles['sheet'], styles['narrow'])}>
        <FormNotices draft={draft} problems={problems} attempt={attempt} onReload={forget} />
        <OpenEndsNotices caseId={detail.id} openEnds={openEnds} />
        <FormGroup title={name}>
          <ClosureFields about={problems.about} openRoles={openEnds.openRoles} />
        </FormGroup>
        <FormFoot status={draft.status}>
          <Button
            variant="primary"
            shortcut="Ctrl+Enter"
            isPending={isPending}
            isDisabled={isBlocked}
            onPress={() => void run(save)}
          >
            {t('case:closure.do')}
          </Button>
          <Button variant="quiet" shortcut="Escape" onPress={onClose}>
            {t('case:notes.leave')}
          </Button>
        </FormFoot>
      </div>
    </FormProvider>
  );
}
