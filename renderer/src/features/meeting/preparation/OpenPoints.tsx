import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { daysBetween } from '../../../../../domain/calendar/civil-date.ts';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { roleState } from '../../../../../domain/contract/role.ts';
import { routes } from '../../../app/routes.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useDates } from '../../../forms/useDates.ts';
import { useToday } from '../../../forms/useToday.ts';
import { DueBadge } from '../../../ui/Badge.tsx';
import { cx } from '../../../ui/cx.ts';
import { Select } from '../../../ui/Select.tsx';
import tableStyles from '../rows.module.css';
import { UndecidedCases } from './UndecidedCases.tsx';
import styles from './preparation.module.css';

type Role = OutputOf<'meeting.openPoints'>['roles'][number];

/** What the last meeting of the type left open. Roles finished here stay in sight, so that a slip can be mended. */
export function OpenPoints({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const { long } = useDates();
  const { data } = useQueryOperation('meeting.openPoints', { id: meeting.id });
  const [settled, setSettled] = useState<readonly Role[]>([]);
  if (data === undefined || data.previous === null) return null;
  const { previous, roles, undecided } = data;
  const shown = [...roles, ...settled.filter(({ id }) => !roles.some((role) => role.id === id))].sort(byDue);
  const count = roles.length + undecided.length;
  return (
    <details className={cx(styles['points'], count > 0 && styles['open'])} open={count > 0}>
      <summary>
        <strong>{t('openPoints.title')}</strong>{' '}
        {count === 0 ? t('openPoints.none') : t('openPoints.count', { count })}
      </summary>
      <p className={styles['quiet']}>
        <Link href={routes.meeting(previous.id, 'record')}>{previous.title}</Link> {long(previous.heldOn)}
      </p>
      {previous.closing !== '' && (
        <blockquote className={styles['closing']} aria-label={t('field.closing')}>
          {previous.closing}
        </blockquote>
      )}
      {undecided.length > 0 && <UndecidedCases meeting={meeting} undecided={undecided} />}
      {shown.length > 0 && (
        <OpenRoles
          roles={shown}
          onSettled={(role) => setSettled([...settled.filter(({ id }) => id !== role.id), role])}
        />
      )}
    </details>
  );
}

interface OpenRolesProps {
  readonly roles: readonly Role[];
  readonly onSettled: (role: Role) => void;
}

function OpenRoles({ roles, onSettled }: OpenRolesProps) {
  const { t } = useTranslation(['meeting', 'word']);
  const { short } = useDates();
  const today = useToday();
  const { mutateAsync, error } = useCommand('role.setState');
  const setState = async (role: Role, state: Role['state']): Promise<void> => {
    try {
      await mutateAsync({ id: role.id, rowVersion: role.rowVersion, state });
      onSettled({ ...role, state, rowVersion: role.rowVersion + 1 });
    } catch {
      // The mutation keeps the error, and the notice shows it.
    }
  };
  return (
    <section aria-label={t('openPoints.roles')}>
      <h3>{t('openPoints.roles')}</h3>
      <FailureNotice failure={error} />
      <table className={cx(tableStyles['table'], styles['roles'])}>
        <thead>
          <tr>
            <th scope="col">{t('column.case')}</th>
            <th scope="col">{t('column.agency')}</th>
            <th scope="col">{t('column.task')}</th>
            <th scope="col">{t('column.due')}</th>
            <th scope="col">{t('column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.id}>
              <td>
                {role.caseNumber} {role.householdLabel}
              </td>
              <td>
                {role.agencyName} {role.worker}
              </td>
              <td>{role.task}</td>
              <td>
                {role.dueOn !== null && (
                  <>
                    {short(role.dueOn)} <DueBadge days={daysBetween(today, role.dueOn)} />
                  </>
                )}
              </td>
              <td>
                <Select
                  label={t('openPoints.stateOf', { task: role.task })}
                  isLabelHidden
                  width="short"
                  choices={roleState.options.map((id) => ({ id, name: t(`word:roleState.${id}`) }))}
                  value={role.state}
                  onChange={(id) => {
                    const state = roleState.options.find((each) => each === id);
                    if (state !== undefined && state !== role.state) void setState(role, state);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Those without a day come last. */
function byDue(one: Role, other: Role): number {
  return (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');
}
