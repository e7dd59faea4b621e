import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../domain/contract/support-plan.ts';

const fields = [
  'plannedOn',
  'planner',
  'vision',
  'staffView',
  'approach',
  'cautions',
  'goals',
  'direction',
  'ownPart',
  'familyPart',
  'services',
  'startsOn',
  'endsOn',
  'monitoringMonths',
  'firstMonitoringOn',
  'missingResources',
  'explainedOn',
  'agreedOn',
  'shareScope',
  'sensitive',
] as const;
const goalFields = ['text', 'dueOn'] as const;
const roleFields = ['agencyName', 'worker', 'task', 'frequency', 'dueOn'] as const;

/** What stands above each field, by its name; those of rows are `goals.<row>.<field>`. */
export function usePlanLabels(
  kind: Plan['kind'],
  goals: number,
  roles: number,
): Readonly<Record<string, string>> {
  const { t } = useTranslation('plan');
  const rowLabels = (list: 'goals' | 'roles', count: number, names: readonly string[]): [string, string][] =>
    Array.from({ length: count }).flatMap((_row, index) =>
      names.map((name): [string, string] => [
        `${list}.${String(index)}.${name}`,
        t('row', { row: t(`row_${list}`, { number: index + 1 }), field: t(`field.${name as 'text'}`) }),
      ]),
    );
  return {
    ...Object.fromEntries(fields.map((name) => [name, t(`field.${name}`)])),
    ...(kind === 'relationship' && { vision: t('field.visionOutreach') }),
    ...Object.fromEntries(rowLabels('goals', goals, goalFields)),
    ...Object.fromEntries(rowLabels('roles', roles, roleFields)),
  };
}
