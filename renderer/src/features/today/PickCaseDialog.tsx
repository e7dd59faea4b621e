import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { FailureNotice } from '../../forms/FailureNotice.tsx';

/** 訪問を書く: which case it is about, found by typing any part of number, household, name or reading. */
export function PickCaseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('today');
  const [, navigate] = useLocation();
  const [caseId, setCaseId] = useState<CaseId | null>(null);
  const { data, error } = useQueryOperation('case.list', { status: 'open', text: '', sort: 'lastContact' });
  const write = (id: CaseId): void => {
    onClose();
    navigate(routes.case(id, 'notes/new'));
  };
  return (
    <Dialog
      title={t('pick.title')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          isDisabled={caseId === null}
          onPress={() => {
            if (caseId !== null) write(caseId);
          }}
        >
          {t('pick.write')}
        </Button>
      }
    >
      <FailureNotice failure={error} />
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <ComboBox
          label={t('pick.case')}
          description={t('pick.help')}
          autoFocus
          choices={data.cases.map(({ id, caseNumber, householdLabel, principalName, principalKana }) => ({
            id,
            name: `${caseNumber} ${householdLabel}`,
            detail: principalName,
            keywords: principalKana,
          }))}
          value={caseId}
          onChange={(id) => {
            setCaseId(id as CaseId | null);
            if (id !== null) write(id as CaseId);
          }}
        />
      )}
    </Dialog>
  );
}
