import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { daysBetween } from '../../../../domain/calendar/civil-date.ts';
import { roleState } from '../../../../domain/contract/role.ts';
import type { Plan } from '../../../../domain/contract/support-plan.ts';
import { routes } from '../../app/routes.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { Badge, DueBadge } from '../../ui/Badge.tsx';
import { Select } from '../../ui/Select.tsx';
import { everyRole } from './every-role.ts';
import styles from './plan.module.css';

/** Who does what, and how far it has come; the state is set here while the plan runs. */
export function PlanRoles({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['plan', 'word']);
  const { short } = useDates();
  const today = useToday();
  const { mutate, error } = useCommand('role.setState');
  return (
    <>
      <FailureNotice failure={error} />
      <table className={styles['table']} aria-label={t('plan:group.roles')}>
        <thead>
          <tr>
            <th>{t('plan:field.agencyName')}</th>
            <th>{t('plan:field.task')}</th>
            <th>{t('plan:column.serves')}</th>
            <th>{t('plan:field.dueOn')}</th>
            <th>{t('plan:column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {everyRole(plan).map((role) => (
            <tr key={role.id}>
              <td>
                {role.agencyName} <span className={styles['quiet']}>{role.worker}</span>
              </td>
              <td className={styles['prose']}>
                {role.task} <span className={styles['quiet']}>{role.frequency}</span>
              </td>
              <td>{role.meeting === null ? role.serves : <FromMeeting role={role.meeting} />}</td>
              <td className={styles['day']}>
                {role.dueOn !== null && (
                  <>
                    {short(role.dueOn)}{' '}
                    {plan.state === 'decided' && (role.state === 'planned' || role.state === 'doing') && (
                      <DueBadge days={daysBetween(today, role.dueOn)} />
                    )}
                  </>
                )}
              </td>
              <td className={styles['stateCell']}>
                {plan.state === 'ended' ? (
                  t(`word:roleState.${role.state}`)
                ) : (
                  <Select
                    label={t('plan:stateOf', { task: role.task })}
                    isLabelHidden
                    choices={roleState.options.map((id) => ({ id, name: t(`word:roleState.${id}`) }))}
                    value={role.state}
                    onChange={(state) => {
                      if (state === null || state === role.state) return;
                      mutate({ id: role.id, rowVersion: role.rowVersion, state: roleState.parse(state) });
                    }}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The meeting that agreed on it; under a duty of secrecy the role stays off what is handed out. */
function FromMeeting({ role }: { role: Plan['meetingRoles'][number] }) {
  const { t } = useTranslation('plan');
  const { short } = useDates();
  return (
    <>
      <Link href={routes.meeting(role.meetingId, 'record')}>{role.meetingTitle}</Link>{' '}
      <span className={styles['quiet']}>{short(role.heldOn)}</span>{' '}
      {role.rule === 'secrecy' && <Badge tone="secret">{t('roles.secret')}</Badge>}
    </>
  );
}
