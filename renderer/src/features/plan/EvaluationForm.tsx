import type { ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import type { Evaluation, Plan } from '../../../../domain/contract/support-plan.ts';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormGroup } from '../../forms/FormGroup.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { showToast } from '../../ui/Toast.tsx';
import {
  ChangeFields,
  ConclusionFields,
  EvaluationHead,
  EvaluationText,
  OutreachFields,
} from './EvaluationFields.tsx';
import { EvaluationGoals } from './EvaluationGoals.tsx';
import { MonitoringWords } from './MonitoringWords.tsx';
import { OpenIssues } from './OpenIssues.tsx';
import { everyRole } from './every-role.ts';
import { PlanRoles } from './PlanRoles.tsx';
import { useEvaluationForm } from './useEvaluationForm.ts';
import { usePlanNames } from './usePlanNames.ts';
import { Written } from './Written.tsx';
import styles from './plan.module.css';

interface EvaluationFormProps {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly detail: CaseDetail;
  readonly onClose: () => void;
}

/** 評価 goal by goal: at the left what was planned and found, at the right what came of it. Ctrl+Enter saves. */
export function EvaluationForm({ plan, evaluation, detail, onClose }: EvaluationFormProps) {
  const { t } = useTranslation(['plan', 'common']);
  const names = usePlanNames();
  const { form, draft, problems, attempt, isPending, save, finish, reload } = useEvaluationForm(evaluation);
  const { about } = problems;
  const saveOnly = async (): Promise<void> => {
    if (await save()) showToast({ text: t('plan:saved', { name: names.evaluation }) });
  };
  const finishAll = async (): Promise<void> => {
    if (!(await finish())) return;
    showToast({ text: t('plan:evaluation.finished', { name: names.title(plan) }) });
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void saveOnly(), { isEnabled: !isPending });
  if (!draft.isReady) return <Loading />;
  const isOutreach = plan.kind === 'relationship';
  return (
    <FormProvider {...form}>
      <form
        className={styles['form']}
        noValidate
        aria-label={names.evaluation}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <h3>{names.evaluation}</h3>
        <FormNotices draft={draft} problems={problems} attempt={attempt} onReload={reload} />
        <EvaluationHead about={about} />
        <FormGroup title={t('plan:group.results')}>
          <Beside>
            <Written
              rows={[
                [t(isOutreach ? 'plan:field.visionOutreach' : 'plan:field.vision'), plan.vision],
                [t('plan:field.approach'), plan.approach],
              ]}
            />
            <EvaluationText name="voice" about={about} help={t('plan:help.evaluationVoice')} />
          </Beside>
          <EvaluationGoals plan={plan} about={about} />
        </FormGroup>
        <FormGroup title={t('plan:group.roles')}>
          <Beside>
            {everyRole(plan).length > 0 ? (
              <PlanRoles plan={plan} />
            ) : (
              <p className={styles['quiet']}>{t('plan:roles.none')}</p>
            )}
            <EvaluationText name="rolesReview" about={about} help={t('plan:help.rolesReview')} />
          </Beside>
        </FormGroup>
        <FormGroup title={t('plan:group.changes')}>
          <Beside>
            <MonitoringWords plan={plan} />
            <div className={styles['group']}>
              <ChangeFields about={about} />
              {isOutreach && <OutreachFields />}
            </div>
          </Beside>
        </FormGroup>
        <FormGroup title={t('plan:group.remaining')}>
          <Beside>
            <OpenIssues caseId={plan.caseId} />
            <EvaluationText name="remaining" about={about} help={t('plan:help.remaining')} />
          </Beside>
        </FormGroup>
        <FormGroup title={t('plan:group.conclusion')}>
          <ConclusionFields about={about} meetings={detail.meetings} />
        </FormGroup>
        <FormFoot status={draft.status}>
          <Button
            variant="primary"
            shortcut="Ctrl+Enter"
            isPending={isPending}
            onPress={() => void saveOnly()}
          >
            {t('common:action.save')}
          </Button>
          <Button isPending={isPending} onPress={() => void finishAll()}>
            {t('plan:evaluation.finish')}
          </Button>
          <Button variant="quiet" shortcut="Escape" onPress={onClose}>
            {t('plan:leave')}
          </Button>
        </FormFoot>
      </form>
    </FormProvider>
  );
}

/** What is known at the left, what is asked at the right. */
function Beside({ children }: { children: readonly [known: ReactNode, asked: ReactNode] }) {
  const [known, asked] = children;
  return (
    <div className={styles['compare']}>
      <div className={styles['beside']}>{known}</div>
      <div className={styles['answer']}>{asked}</div>
    </div>
  );
}
