import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { EvaluationForm } from './EvaluationForm.tsx';
import { MonitoringForm } from './MonitoringForm.tsx';
import { planAddress, type PlanAddress } from './plan-address.ts';
import { PlanForm } from './PlanForm.tsx';
import { PlanHeader } from './PlanHeader.tsx';
import { PlanView } from './PlanView.tsx';
import styles from './plan.module.css';

interface PlanPageProps {
  readonly detail: CaseDetail;
  readonly address: Exclude<PlanAddress, { page: 'list' }>;
  readonly onSub: (sub: string | null) => void;
}

/** One plan: its form while it is a draft, then what was decided with its monitoring and evaluation. */
export function PlanPage({ detail, address, onSub }: PlanPageProps) {
  const { t } = useTranslation('plan');
  const { wordsOf } = useFailureWords();
  const { data: plan, error } = useQueryOperation('supportPlan.get', { id: address.planId });
  const backToList = (): void => onSub(null);
  const backToPlan = (): void => onSub(planAddress.plan(address.planId));
  useShortcut('Escape', address.page === 'plan' ? backToList : backToPlan);
  if (error !== null) {
    return (
      <ErrorPanel {...wordsOf(error)} actions={<Button onPress={backToList}>{t('backToList')}</Button>} />
    );
  }
  if (plan?.id !== address.planId) return <Loading />;
  const monitoring =
    address.page === 'monitoring' && plan.monitorings.find(({ id }) => id === address.monitoringId);
  return (
    <div className={styles['sheet']}>
      <PlanHeader
        plan={plan}
        onBack={address.page === 'plan' ? backToList : backToPlan}
        isInside={address.page !== 'plan'}
        onRemoved={backToList}
      />
      {monitoring ? (
        <MonitoringForm key={monitoring.id} plan={plan} monitoring={monitoring} onClose={backToPlan} />
      ) : address.page === 'evaluation' && plan.evaluation !== null && plan.state === 'decided' ? (
        <EvaluationForm plan={plan} evaluation={plan.evaluation} detail={detail} onClose={backToPlan} />
      ) : plan.state === 'draft' ? (
        <PlanForm plan={plan} detail={detail} onClose={backToList} />
      ) : (
        <PlanView plan={plan} detail={detail} onSub={onSub} />
      )}
    </div>
  );
}
