import { useTranslation } from 'react-i18next';
import type { IntakeDetail } from '../../../../../domain/contract/intake.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { requiredDay, typedDay } from '../../../forms/typed-date.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { AreaEntry, CodeRadioEntry, DateEntry } from '../entries.tsx';
import { SavedFormBody } from '../SavedFormBody.tsx';
import { useSavedForm } from '../useSavedForm.ts';

interface DecideDialogProps {
  readonly intake: IntakeDetail;
  /** With the 対応方針 that was chosen. */
  readonly onDecided: (screening: string) => void;
  readonly onClose: () => void;
}

/** 対応を決める: the outcome, its day and why. */
export function DecideDialog(props: DecideDialogProps) {
  const { t } = useTranslation('intake');
  return (
    <Dialog title={t('decide.action')} isOpen onClose={props.onClose} width="wide">
      <DecideForm {...props} />
    </Dialog>
  );
}

function DecideForm({ intake, onDecided, onClose }: DecideDialogProps) {
  const { t } = useTranslation(['intake', 'common']);
  const today = useToday();
  const { mutateAsync } = useCommand('intake.decide');
  const saved = useSavedForm({
    id: 'decide',
    draftName: `intakeOutcome:${intake.id}`,
    fresh: () => ({
      screening: intake.screening === '' ? null : intake.screening,
      outcomeOn: typedDay(intake.outcomeOn ?? today),
      outcomeNote: intake.outcomeNote,
    }),
    labels: {
      screening: t('intake:field.screening'),
      outcomeOn: t('intake:field.outcomeOn'),
      outcomeNote: t('intake:field.outcomeNote'),
    },
    rowVersion: intake.rowVersion,
    send: async ({ screening, outcomeOn, outcomeNote }, rowVersion) => {
      await mutateAsync({
        id: intake.id,
        rowVersion,
        screening: screening ?? '',
        outcomeOn: requiredDay(outcomeOn, today),
        outcomeNote,
      });
      return screening ?? '';
    },
    onDone: (screening) => {
      showToast({ text: t('intake:decide.done') });
      onDecided(screening);
    },
  });
  const { about } = saved.problems;
  return (
    <SavedFormBody
      saved={saved}
      label={t('intake:decide.action')}
      finish={t('common:action.save')}
      onLeave={onClose}
    >
      <CodeRadioEntry about={about} name="screening" list="screening" direction="column" isRequired />
      <DateEntry about={about} name="outcomeOn" isRequired />
      <AreaEntry about={about} name="outcomeNote" rows={2} description={t('intake:help.outcomeNote')} />
    </SavedFormBody>
  );
}
