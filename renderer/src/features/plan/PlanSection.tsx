import type { CaseDetail } from '../../../../domain/contract/case.ts';
import { planAddress, readPlanAddress } from './plan-address.ts';
import { PlanList } from './PlanList.tsx';
import { PlanPage } from './PlanPage.tsx';

interface PlanSectionProps {
  readonly detail: CaseDetail;
  /** What is open inside the section: the rest of the address after its name; null: its front. */
  readonly sub: string | null;
  readonly onSub: (sub: string | null) => void;
}

/** プラン: all plans of the case, or one of them with its monitoring and evaluation. */
export function PlanSection({ detail, sub, onSub }: PlanSectionProps) {
  const address = readPlanAddress(sub);
  if (address.page === 'list') {
    return <PlanList detail={detail} onOpen={(id) => onSub(planAddress.plan(id))} />;
  }
  return <PlanPage key={address.planId} detail={detail} address={address} onSub={onSub} />;
}
