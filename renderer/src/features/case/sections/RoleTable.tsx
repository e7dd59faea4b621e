import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { daysBetween } from '../../../../../domain/calendar/civil-date.ts';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { roleState } from '../../../../../domain/contract/role.ts';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { routes } from '../../../app/routes.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useDates } from '../../../forms/useDates.ts';
import { useToday } from '../../../forms/useToday.ts';
import { DueBadge } from '../../../ui/Badge.tsx';
import { Select } from '../../../ui/Select.tsx';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import styles from './sections.module.css';

type Role = CaseDetail['roles'][number];

/** Each role with its state, which can be set here. */
export function RoleTable({ caseId, roles }: { caseId: CaseId; roles: readonly Role[] }) {
  const { t } = useTranslation(['case', 'word']);
  const { short } = useDates();
  const today = useToday();
  const { mutate, error } = useCommand('role.setState');
  return (
    <>
      <FailureNotice failure={error} />
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('case:roles.agency')}</th>
            <th scope="col">{t('case:roles.task')}</th>
            <th scope="col">{t('case:roles.due')}</th>
            <th scope="col">{t('case:roles.state')}</th>
            <th scope="col">{t('case:roles.from')}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.id}>
              <td>
                {role.agencyName} <span className={styles['quiet']}>{role.worker}</span>
              </td>
              <td>
                {role.task}{' '}
                {role.frequency !== '' && <span className={styles['quiet']}>{role.frequency}</span>}
              </td>
              <td>
                {role.dueOn !== null && (
                  <>
                    {short(role.dueOn)} {isOpen(role) && <DueBadge days={daysBetween(today, role.dueOn)} />}
                  </>
                )}
              </td>
              <td>
                <Select
                  label={t('case:roles.stateOf', { task: role.task })}
                  isLabelHidden
                  choices={roleState.options.map((id) => ({ id, name: t(`word:roleState.${id}`) }))}
                  value={role.state}
                  onChange={(state) => {
                    if (state === null || state === role.state) return;
                    mutate({ id: role.id, rowVersion: role.rowVersion, state: state as Role['state'] });
                  }}
                />
              </td>
              <td>
                {role.meetingId !== null && (
                  <Link href={routes.meeting(role.meetingId)}>{role.meetingTitle}</Link>
                )}
                {role.planId !== null && (
                  <Link href={routes.case(caseId, `plan/${role.planId}`)}>{t('case:roles.fromPlan')}</Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function isOpen({ state }: Role): boolean {
  return state === 'planned' || state === 'doing';
}
