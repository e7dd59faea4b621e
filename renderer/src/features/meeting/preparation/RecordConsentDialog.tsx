import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { ConsentForm } from '../../consent/ConsentForm.tsx';

interface RecordConsentDialogProps {
  readonly caseId: CaseId;
  readonly onClose: () => void;
}

/** The consent form over the page, so that one is back in the same place once the consent is in the file. */
export function RecordConsentDialog({ caseId, onClose }: RecordConsentDialogProps) {
  const { t } = useTranslation('meeting');
  const { data: detail, error: caseError } = useQueryOperation('case.get', { id: caseId });
  const { data: view, error: consentError } = useQueryOperation('consent.list', { caseId });
  const failure = caseError ?? consentError;
  return (
    <Dialog title={t('gate.record')} isOpen width="wide" onClose={onClose}>
      <FailureNotice failure={failure} />
      {failure === null && (detail === undefined || view === undefined) && <Loading />}
      {detail !== undefined && view !== undefined && (
        <ConsentForm
          detail={detail}
          persons={view.persons}
          statements={view.statements}
          subject={{ personId: detail.principalId, kind: 'sharing' }}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
