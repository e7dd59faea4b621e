import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { ComplaintFields } from '../../intake/ComplaintFields.tsx';
import { intakeValuesOf, toIntake, type IntakeValues } from '../../intake/intake-values.ts';
import { ReceptionFields } from '../../intake/ReceptionFields.tsx';
import { UrgencyFields } from '../../intake/UrgencyFields.tsx';
import { useIntakeLabels } from '../../intake/useIntakeLabels.ts';
import { FormFoot } from '../../../forms/FormFoot.tsx';
import { FormGroup } from '../../../forms/FormGroup.tsx';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { useFormDraft } from '../../../forms/useFormDraft.ts';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import { IntakeView } from './IntakeView.tsx';
import styles from './sections.module.css';
import { cx } from '../../../ui/cx.ts';

/** 受付: the reception form as received, and changed with F2. */
export function IntakeSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation('common');
  const [isEditing, setIsEditing] = useState(false);
  useShortcut(
    'F2',
    () => {
      setIsEditing(true);
    },
    { isEnabled: !isEditing },
  );
  return (
    <div className={cx(styles['sheet'], styles['narrow'])}>
      {isEditing ? (
        <IntakeEdit
          detail={detail}
          onClose={() => {
            setIsEditing(false);
          }}
        />
      ) : (
        <>
          <p>
            <Button
              shortcut="F2"
              onPress={() => {
                setIsEditing(true);
              }}
            >
              {t('action.edit')}
            </Button>
          </p>
          <IntakeView intake={detail.intake} />
        </>
      )}
    </div>
  );
}

function IntakeEdit({ detail, onClose }: { detail: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation(['case', 'intake', 'common']);
  const today = useToday();
  const [rowVersion, setRowVersion] = useState(detail.intake.rowVersion);
  const fresh = (): IntakeValues => intakeValuesOf(detail.intake);
  const form = useForm<IntakeValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `intake:${detail.id}`, fresh);
  const { mutateAsync, error, isPending, reset: forgetError } = useCommand('case.saveIntake');
  const [attempt, setAttempt] = useState(0);
  const problems = useFormProblems(error, {
    id: 'case-intake',
    labels: useIntakeLabels(),
    values: useWatch({ control: form.control }),
  });
  const { about } = problems;
  const save = async (): Promise<void> => {
    try {
      await mutateAsync({ caseId: detail.id, rowVersion, ...toIntake(form.getValues(), today) });
    } catch {
      setAttempt((before) => before + 1);
      return;
    }
    await draft.discard();
    showToast({ text: t('case:intake.saved') });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void save(), { isEnabled: !isPending });
  useShortcut('Escape', onClose);
  if (!draft.isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <FormNotices
        draft={draft}
        problems={problems}
        attempt={attempt}
        onReload={() => {
          form.reset(fresh());
          setRowVersion(detail.intake.rowVersion);
          forgetError();
        }}
      />
      <FormGroup title={t('intake:group.reception')}>
        <ReceptionFields about={about} />
      </FormGroup>
      <FormGroup title={t('intake:group.complaint')}>
        <ComplaintFields about={about} />
      </FormGroup>
      <FormGroup title={t('intake:group.urgency')}>
        <UrgencyFields about={about} />
      </FormGroup>
      <FormFoot status={draft.status}>
        <Button variant="primary" shortcut="Ctrl+Enter" isPending={isPending} onPress={() => void save()}>
          {t('common:action.save')}
        </Button>
        <Button variant="quiet" shortcut="Escape" onPress={onClose}>
          {t('case:notes.leave')}
        </Button>
      </FormFoot>
    </FormProvider>
  );
}
