import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { IntakeDetail } from '../../../../../domain/contract/intake.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { FormGroup } from '../../../forms/FormGroup.tsx';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import { useToday } from '../../../forms/useToday.ts';
import { showToast } from '../../../ui/Toast.tsx';
import { ComplaintFields } from '../ComplaintFields.tsx';
import { RadioEntry } from '../entries.tsx';
import { intakeValuesOf, toIntake, type IntakeValues } from '../intake-values.ts';
import { NoConsentFields } from '../OpeningFields.tsx';
import { ReceptionFields } from '../ReceptionFields.tsx';
import { SavedFormBody } from '../SavedFormBody.tsx';
import { UrgencyFields } from '../UrgencyFields.tsx';
import { useIntakeLabels } from '../useIntakeLabels.ts';
import { useSavedForm } from '../useSavedForm.ts';

/** Puts right what was written down; the outcome is decided on its own. */
export function IntakeEdit({ intake, onClose }: { intake: IntakeDetail; onClose: () => void }) {
  const { t } = useTranslation(['intake', 'common']);
  const today = useToday();
  const { mutateAsync } = useCommand('intake.save');
  const saved = useSavedForm<IntakeValues, unknown>({
    id: 'intake-edit',
    draftName: `intakeEdit:${intake.id}`,
    fresh: () => intakeValuesOf(intake),
    labels: useIntakeLabels(),
    rowVersion: intake.rowVersion,
    send: (values, rowVersion) => mutateAsync({ id: intake.id, rowVersion, ...toIntake(values, today) }),
    onDone: () => {
      showToast({ text: t('intake:saved') });
      onClose();
    },
  });
  const { about } = saved.problems;
  return (
    <SavedFormBody saved={saved} label={t('intake:title')} finish={t('common:action.save')} onLeave={onClose}>
      <RadioEntry
        about={about}
        name="form"
        choices={(['consented', 'unconsented'] as const).map((id) => ({ id, name: t(`intake:form.${id}`) }))}
      />
      <FormGroup title={t('intake:group.reception')}>
        <ReceptionFields about={about} />
      </FormGroup>
      <FormGroup title={t('intake:group.complaint')}>
        <ComplaintFields about={about} />
      </FormGroup>
      <FormGroup title={t('intake:group.urgencyOnly')}>
        <UrgencyFields about={about} />
      </FormGroup>
      <NoConsentGroup about={about} />
    </SavedFormBody>
  );
}

function NoConsentGroup({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('intake');
  const { watch } = useFormContext<IntakeValues>();
  if (watch('form') === 'consented') return null;
  return (
    <FormGroup title={t('group.noConsent')}>
      <NoConsentFields about={about} />
    </FormGroup>
  );
}
