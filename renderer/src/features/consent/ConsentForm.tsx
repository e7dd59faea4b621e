import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormGroup } from '../../forms/FormGroup.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import formStyles from '../../forms/form.module.css';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { isGiven } from '../../../../domain/consent/standing.ts';
import { freshConsent, toStatement, type ConsentValues } from './consent-values.ts';
import { HowFields } from './HowFields.tsx';
import { ScopeFields } from './ScopeFields.tsx';
import { StatusFields } from './StatusFields.tsx';
import { useConsentLabels } from './useConsentLabels.ts';
import styles from './consent.module.css';

type View = OutputOf<'consent.list'>;

interface ConsentFormProps {
  readonly detail: CaseDetail;
  readonly persons: View['persons'];
  readonly statements: View['statements'];
  readonly subject: { readonly personId: string | undefined; readonly kind: string | undefined };
  readonly onClose: () => void;
}

/** 同意の記録: one statement of one person. Ctrl+Enter saves, Esc leaves and keeps the draft. */
export function ConsentForm({ detail, persons, statements, subject, onClose }: ConsentFormProps) {
  const { t } = useTranslation('consent');
  const today = useToday();
  const fresh = (): ConsentValues => {
    const { personId = detail.principalId, kind = 'sharing' } = subject;
    const before = statements.find((entry) => entry.personId === personId && entry.kind === kind);
    return freshConsent({ personId, kind }, before, today);
  };
  const form = useForm<ConsentValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `consent:${detail.id}`, fresh);
  const { mutateAsync } = useCommand('consent.record');
  const { failure, attempt, isPending, run } = useAttempt();
  const values = useWatch({ control: form.control });
  const status = values.status ?? 'written';
  const problems = useFormProblems(failure, { id: 'consent', labels: useConsentLabels(status), values });
  const save = async (): Promise<void> => {
    await mutateAsync({ caseId: detail.id, ...toStatement(form.getValues(), today) });
    await draft.discard();
    showToast({ text: t('saved') });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void run(save));
  useShortcut('Escape', onClose);
  if (!draft.isReady) return <Loading />;
  const { about } = problems;
  return (
    <FormProvider {...form}>
      <form
        className={cx(formStyles['form'], styles['ground'])}
        noValidate
        aria-label={t('record')}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <h2>{t('record')}</h2>
        <FormNotices draft={draft} problems={problems} attempt={attempt} />
        <FormGroup title={t('group.who')}>
          <StatusFields persons={persons} about={about} />
        </FormGroup>
        {isGiven(status) && (
          <FormGroup title={t('group.scope')}>
            <ScopeFields about={about} />
          </FormGroup>
        )}
        <FormGroup title={t('group.how')}>
          <HowFields about={about} />
        </FormGroup>
        <FormFoot status={draft.status}>
          <Button
            variant="primary"
            shortcut="Ctrl+Enter"
            isPending={isPending}
            onPress={() => void run(save)}
          >
            {t('save')}
          </Button>
          <Button variant="quiet" shortcut="Escape" onPress={onClose}>
            {t('leave')}
          </Button>
        </FormFoot>
      </form>
    </FormProvider>
  );
}
