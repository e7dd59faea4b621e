import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';

/** What the office calls its forms, and how a plan is named by its number. */
export function usePlanNames() {
  const { t } = useTranslation('plan');
  const { short } = useDates();
  const { data } = useQueryOperation('settings.get', {});
  const names = data?.formNames;
  const kind = (of: Plan['kind']): string =>
    (of === 'support' ? names?.supportPlan : names?.relationshipPlan) ?? '';
  return {
    kind,
    monitoring: names?.monitoring ?? '',
    evaluation: names?.evaluation ?? '',
    closure: names?.closure ?? '',
    /** 第1回 支援プラン */
    title: (plan: Pick<Plan, 'kind' | 'number'>): string =>
      t('title', { number: plan.number, name: kind(plan.kind) }),
    /** R8.4.1〜R8.9.30; empty while neither day is known. */
    period: ({ startsOn, endsOn }: Pick<Plan, 'startsOn' | 'endsOn'>): string =>
      startsOn === null && endsOn === null
        ? ''
        : t('period', {
            from: startsOn === null ? '' : short(startsOn),
            until: endsOn === null ? '' : short(endsOn),
          }),
    /** How early an evaluation is asked for, in days before the end. */
    planEndDays: data?.due.planEndDays ?? 0,
  };
}
