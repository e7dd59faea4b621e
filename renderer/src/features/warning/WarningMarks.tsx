import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { Badge } from '../../ui/Badge.tsx';
import styles from './warning.module.css';

const mostShown = 3;

/** The standing warnings of a household as marks that lead to their words; nothing where there are none. */
export function WarningMarks({ householdId }: { householdId: HouseholdId }) {
  const { t } = useTranslation('warning');
  const { entriesOf, labelOf } = useCodes();
  const { data } = useQueryOperation('warning.list', { householdId });
  const standing = (data?.warnings ?? []).filter(({ endedOn }) => endedOn === null);
  if (standing.length === 0) return null;
  const alerts = new Set(entriesOf('warningKind').flatMap(({ code, alert }) => (alert ? [code] : [])));
  const kinds = [...new Set(standing.map(({ kind }) => kind))].sort(
    (one, other) => Number(alerts.has(other)) - Number(alerts.has(one)),
  );
  return (
    <Link
      href={routes.household(householdId, 'warnings')}
      className={styles['marks']}
      aria-label={t('marks', { kinds: kinds.map((kind) => labelOf('warningKind', kind)).join(t('and')) })}
    >
      {kinds.slice(0, mostShown).map((kind) => (
        <Badge key={kind} tone={alerts.has(kind) ? 'overdue' : 'warning'}>
          {labelOf('warningKind', kind)}
        </Badge>
      ))}
      {kinds.length > mostShown && <Badge>{t('more', { count: kinds.length - mostShown })}</Badge>}
    </Link>
  );
}
