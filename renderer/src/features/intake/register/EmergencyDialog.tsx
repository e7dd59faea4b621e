import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { parseClockTime } from '../../../../../domain/calendar/clock-time.ts';
import type { IntakeId } from '../../../../../domain/contract/scalars.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import formStyles from '../../../forms/form.module.css';
import { localTime } from '../../../forms/local-time.ts';
import { requiredDay, typedDay } from '../../../forms/typed-date.ts';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TimeField } from '../../../ui/TimeField.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { AreaEntry, DateEntry, TextEntry } from '../entries.tsx';
import { SavedFormBody } from '../SavedFormBody.tsx';
import { useSavedForm } from '../useSavedForm.ts';

interface EmergencyDialogProps {
  readonly intakeId: IntakeId;
  readonly onClose: () => void;
}

export function EmergencyDialog(props: EmergencyDialogProps) {
  const { t } = useTranslation('intake');
  return (
    <Dialog title={t('emergency.add')} isOpen onClose={props.onClose} width="wide">
      <EmergencyForm {...props} />
    </Dialog>
  );
}

function EmergencyForm({ intakeId, onClose }: EmergencyDialogProps) {
  const { t } = useTranslation(['intake', 'common']);
  const today = useToday();
  const { mutateAsync } = useCommand('intake.addEmergencyStep');
  const saved = useSavedForm({
    id: 'emergency',
    draftName: `emergency:${intakeId}`,
    fresh: () => ({
      doneOn: typedDay(today),
      doneAt: localTime(new Date()),
      action: '',
      told: '',
      answer: '',
    }),
    labels: {
      doneOn: t('intake:emergency.doneOn'),
      doneAt: t('intake:emergency.doneAt'),
      action: t('intake:emergency.action'),
      told: t('intake:emergency.told'),
      answer: t('intake:emergency.answer'),
    },
    rowVersion: 1,
    send: ({ doneOn, doneAt, ...step }) =>
      mutateAsync({ intakeId, ...step, doneOn: requiredDay(doneOn, today), doneAt: requiredTime(doneAt) }),
    onDone: () => {
      showToast({ text: t('intake:emergency.added') });
      onClose();
    },
  });
  const { about } = saved.problems;
  return (
    <SavedFormBody
      saved={saved}
      label={t('intake:emergency.title')}
      finish={t('common:action.save')}
      onLeave={onClose}
    >
      <div className={formStyles['line']}>
        <DateEntry about={about} name="doneOn" isRequired />
        <TimeEntry about={about} />
      </div>
      <AreaEntry about={about} name="action" rows={2} description={t('intake:help.action')} isRequired />
      <TextEntry about={about} name="told" description={t('intake:help.told')} />
      <AreaEntry about={about} name="answer" rows={2} />
    </SavedFormBody>
  );
}

function TimeEntry({ about }: Pick<FormProblems, 'about'>) {
  const { field } = useController({ name: 'doneAt' });
  return (
    <TimeField
      {...about('doneAt')}
      value={field.value as string}
      onChange={(typed) => {
        field.onChange(typed);
      }}
      onBlur={field.onBlur}
      isRequired
    />
  );
}

/** What cannot be read goes through as typed, so that the core refuses it. */
function requiredTime(typed: string): string {
  const read = parseClockTime(typed);
  return read.ok ? read.value : typed.trim();
}
