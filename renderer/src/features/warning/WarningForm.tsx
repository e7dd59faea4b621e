import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { Warning } from '../../../../domain/contract/warning.ts';
import { call } from '../../bridge/bridge.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { showToast } from '../../ui/Toast.tsx';
import styles from './warning.module.css';
import { newWarning, warningInput, warningValues, type WarningValues } from './warning-values.ts';
import { WarningFields } from './WarningFields.tsx';

interface WarningFormProps {
  readonly household: HouseholdDetail;
  /** Null: a new one. */
  readonly warning: Warning | null;
  readonly onClose: () => void;
}

/** 注意書き: what whoever visits must know, when it is looked at again, and whether the person knows of it. */
export function WarningForm({ household, warning, onClose }: WarningFormProps) {
  const { t } = useTranslation(['warning', 'common']);
  const today = useToday();
  const fresh = (): WarningValues => (warning === null ? newWarning(today) : warningValues(warning));
  const form = useForm<WarningValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `warning:${warning?.id ?? household.id}`, fresh);
  const { failure, attempt, isPending, run } = useAttempt();
  const problems = useFormProblems(failure, {
    id: 'warning',
    labels: useLabels(),
    values: useWatch({ control: form.control }),
  });

  const finish = async (): Promise<void> => {
    const input = warningInput(form.getValues(), today);
    if (warning === null) await call('warning.add', { householdId: household.id, ...input });
    else await call('warning.save', { id: warning.id, rowVersion: warning.rowVersion, ...input });
    await draft.discard();
    showToast({ text: t('warning:saved') });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void run(finish));

  if (!draft.isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void run(finish);
        }}
      >
        <FormNotices draft={draft} problems={problems} attempt={attempt} onReload={onClose} />
        <WarningFields household={household} about={problems.about} />
        <FormFoot status={draft.status}>
          <Button variant="primary" type="submit" shortcut="Ctrl+Enter" isPending={isPending}>
            {t('common:action.save')}
          </Button>
          <Button onPress={onClose}>{t('common:action.close')}</Button>
        </FormFoot>
      </form>
    </FormProvider>
  );
}

function useLabels() {
  const { t } = useTranslation('warning');
  return {
    kind: t('field.kind'),
    personId: t('field.person'),
    text: t('field.text'),
    known: t('field.known'),
    startsOn: t('field.startsOn'),
    reviewOn: t('field.reviewOn'),
    shareScope: t('field.shareScope'),
    sensitive: t('field.sensitive'),
  };
}
