import { monitoringId, planId, type MonitoringId, type PlanId } from '../../../../domain/contract/scalars.ts';

/** What is open inside the section プラン. */
export type PlanAddress =
  | { readonly page: 'list' }
  | { readonly page: 'plan'; readonly planId: PlanId }
  | { readonly page: 'monitoring'; readonly planId: PlanId; readonly monitoringId: MonitoringId }
  | { readonly page: 'evaluation'; readonly planId: PlanId };

/** How a part of a plan stands in the address, behind the section's name. */
export const planAddress = {
  plan: (id: PlanId): string => id,
  monitoring: (id: PlanId, monitoring: MonitoringId): string => `${id}.monitoring.${monitoring}`,
  evaluation: (id: PlanId): string => `${id}.evaluation`,
};

/** Whatever cannot be read leads to the list. */
export function readPlanAddress(sub: string | null): PlanAddress {
  const [first, page, second] = (sub ?? '').split('.');
  const plan = planId.safeParse(first);
  if (!plan.success) return { page: 'list' };
  if (page === 'evaluation') return { page, planId: plan.data };
  const monitoring = monitoringId.safeParse(second);
  if (page === 'monitoring' && monitoring.success) {
    return { page, planId: plan.data, monitoringId: monitoring.data };
  }
  return { page: 'plan', planId: plan.data };
}
