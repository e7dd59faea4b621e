import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { IntakeDetail } from '../../../../../domain/contract/intake.ts';
import { routes } from '../../../app/routes.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { DateEntry, RadioEntry, TextEntry } from '../entries.tsx';
import { consentStatusesOf, freshOpening, toOpening, type OpeningValues } from '../opening-values.ts';
import { LeadFields } from '../OpeningFields.tsx';
import { SavedFormBody } from '../SavedFormBody.tsx';
import { useSavedForm } from '../useSavedForm.ts';

interface OpenCaseDialogProps {
  readonly intake: IntakeDetail;
  readonly onClose: () => void;
}

/** ケースにする: nothing of the intake is typed again; only consent, lead and priority are asked for. */
export function OpenCaseDialog(props: OpenCaseDialogProps) {
  const { t } = useTranslation('intake');
  return (
    <Dialog title={t('openCase.action')} isOpen onClose={props.onClose} width="wide">
      <OpenCaseForm {...props} />
    </Dialog>
  );
}

function OpenCaseForm({ intake, onClose }: OpenCaseDialogProps) {
  const { t } = useTranslation(['intake', 'case', 'word']);
  const [, navigate] = useLocation();
  const today = useToday();
  const { mutateAsync } = useCommand('intake.openCase');
  const saved = useSavedForm({
    id: 'open-case',
    draftName: `intakeCase:${intake.id}`,
    fresh: (): OpeningValues => freshOpening,
    labels: {
      consentStatus: t('case:field.consentStatus'),
      consentOn: t('case:field.consentOn'),
      consentScope: t('case:field.consentScope'),
      leadAgencyId: t('case:field.leadAgency'),
      leadWorker: t('case:field.leadWorker'),
      priority: t('intake:field.priority'),
    },
    rowVersion: intake.rowVersion,
    send: (values, rowVersion) =>
      mutateAsync({
        id: intake.id,
        rowVersion,
        ...toOpening(values, intake.form, today),
      }),
    onDone: ({ caseId, caseNumber }) => {
      showToast({ text: t('intake:opened', { number: caseNumber }) });
      navigate(routes.case(caseId));
    },
  });
  const { about } = saved.problems;
  return (
    <SavedFormBody
      saved={saved}
      label={t('intake:openCase.action')}
      finish={t('intake:openCase.action')}
      onLeave={onClose}
    >
      <p>{t('intake:openCase.text', { name: intake.principalName })}</p>
      <RadioEntry
        about={about}
        name="consentStatus"
        choices={consentStatusesOf[intake.form].map((id) => ({ id, name: t(`word:consent.${id}`) }))}
        description={t(`case:consentMeans.${saved.form.watch('consentStatus')}`)}
        isRequired
      />
      <DateEntry about={about} name="consentOn" />
      {intake.form === 'consented' && (
        <TextEntry about={about} name="consentScope" description={t('case:help.consentScope')} />
      )}
      <LeadFields about={about} />
    </SavedFormBody>
  );
}
