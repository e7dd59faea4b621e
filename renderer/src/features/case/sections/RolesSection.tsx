import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { routes } from '../../../app/routes.ts';
import { useLegalBases } from '../../../forms/useLegalBases.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FormGroup } from '../../../forms/FormGroup.tsx';
import { RoleTable } from './RoleTable.tsx';
import styles from './sections.module.css';

/** 役割・会議: who does what, and what each meeting decided. */
export function RolesSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['case', 'word']);
  const { nameOf } = useLegalBases();
  const { short } = useDates();
  return (
    <div className={styles['sheet']}>
      <FormGroup title={t('case:roles.title')}>
        {detail.roles.length === 0 ? (
          <EmptyState title={t('case:roles.empty')}>{t('case:roles.emptyHelp')}</EmptyState>
        ) : (
          <RoleTable caseId={detail.id} roles={detail.roles} />
        )}
      </FormGroup>
      <FormGroup title={t('case:meetings.title')}>
        {detail.meetings.length === 0 ? (
          <EmptyState title={t('case:meetings.empty')}>{t('case:meetings.emptyHelp')}</EmptyState>
        ) : (
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('case:meetings.heldOn')}</th>
                <th scope="col">{t('case:meetings.name')}</th>
                <th scope="col">{t('case:meetings.basis')}</th>
                <th scope="col">{t('case:meetings.decided')}</th>
              </tr>
            </thead>
            <tbody>
              {detail.meetings.map(({ id, title, heldOn, legalBasis, decided, finalised }) => (
                <tr key={id}>
                  <td>{short(heldOn)}</td>
                  <td>
                    <Link href={routes.meeting(id)}>{title}</Link>{' '}
                    {!finalised && <Badge tone="soon">{t('case:meetings.draft')}</Badge>}
                  </td>
                  <td>{nameOf(legalBasis)}</td>
                  <td className={styles['decided']}>{decided}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </FormGroup>
    </div>
  );
}
