import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FormGroup } from '../../../forms/FormGroup.tsx';
import { CaseMinutesList } from '../minutes/CaseMinutesList.tsx';
import { RoleTable } from './RoleTable.tsx';
import styles from './sections.module.css';

/** 役割・会議: who does what, and what each meeting said about the case. */
export function RolesSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation('case');
  return (
    <div className={styles['sheet']}>
      <FormGroup title={t('roles.title')}>
        {detail.roles.length === 0 ? (
          <EmptyState title={t('roles.empty')}>{t('roles.emptyHelp')}</EmptyState>
        ) : (
          <RoleTable caseId={detail.id} roles={detail.roles} />
        )}
      </FormGroup>
      <FormGroup title={t('meetings.title')}>
        <CaseMinutesList caseId={detail.id} />
      </FormGroup>
    </div>
  );
}
