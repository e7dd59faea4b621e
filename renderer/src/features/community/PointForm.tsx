import { useState } from 'react';
import { Controller, FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { CommunityPoint } from '../../../../domain/contract/community-point.ts';
import type { MeetingId } from '../../../../domain/contract/scalars.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useAttempt } from '../../forms/useAttempt.ts';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useFormDraft } from '../../forms/useFormDraft.ts';
import { useFormProblems, type FormProblems } from '../../forms/useFormProblems.ts';
import { useRemoval } from '../../forms/useRemoval.ts';
import { useToday } from '../../forms/useToday.ts';
import formStyles from '../../forms/form.module.css';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import {
  freshPoint,
  pointKinds,
  pointStates,
  pointValuesOf,
  toPoint,
  type PointValues,
} from './point-values.ts';

interface PointFormProps {
  readonly point: CommunityPoint | null;
  /** Where a new one is raised. */
  readonly meeting: { readonly id: MeetingId; readonly heldOn: CivilDate } | null;
  readonly onClose: () => void;
}

/** 地域課題 or 資源開発. Ctrl+Enter saves, Esc leaves and keeps the draft. */
export function PointForm(props: PointFormProps) {
  const { t } = useTranslation('community');
  return (
    <Dialog title={t(props.point === null ? 'add' : 'edit')} isOpen onClose={props.onClose}>
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ point, meeting, onClose }: PointFormProps) {
  const { t } = useTranslation(['community', 'common']);
  const today = useToday();
  const [rowVersion, setRowVersion] = useState(point?.rowVersion ?? 1);
  const { failure, attempt, isPending, run } = useAttempt();
  const fresh = (): PointValues =>
    point === null ? freshPoint(meeting?.heldOn ?? today) : pointValuesOf(point);
  const form = useForm<PointValues>({ defaultValues: fresh() });
  const name = point === null ? `newCommunityPoint:${meeting?.id ?? ''}` : `communityPoint:${point.id}`;
  const draft = useFormDraft(form, name, fresh);
  const add = useCommand('communityPoint.add');
  const change = useCommand('communityPoint.save');
  const removal = useRemoval('community-point');
  const problems = useFormProblems(failure ?? removal.error, {
    id: 'communityPoint',
    labels: {
      kind: t('community:field.kind'),
      text: t('community:field.text'),
      note: t('community:field.note'),
      state: t('community:field.state'),
      raisedOn: t('community:field.raisedOn'),
    },
    values: useWatch({ control: form.control }),
  });
  const save = async (): Promise<void> => {
    const fields = toPoint(form.getValues(), point === null ? (meeting?.id ?? null) : point.meetingId, today);
    if (point === null) await add.mutateAsync(fields);
    else await change.mutateAsync({ id: point.id, rowVersion, ...fields });
    await draft.discard();
    showToast({ text: t('community:saved', { text: fields.text }) });
    onClose();
  };
  const remove = async (): Promise<void> => {
    if (point === null || !(await removal.remove(point.id, point.text))) return;
    await draft.discard();
    onClose();
  };
  useShortcut('Ctrl+Enter', () => void run(save));
  if (!draft.isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <form
        className={formStyles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <FormNotices
          draft={draft}
          problems={problems}
          attempt={attempt}
          onReload={() => {
            form.reset(fresh());
            setRowVersion(point?.rowVersion ?? 1);
            change.reset();
          }}
        />
        <PointFields about={problems.about} />
        <FormFoot status={draft.status}>
          <Button
            variant="primary"
            shortcut="Ctrl+Enter"
            isPending={isPending}
            onPress={() => void run(save)}
          >
            {t('common:action.save')}
          </Button>
          {point !== null && (
            <Button variant="quiet" onPress={() => void remove()}>
              {t('common:action.delete')}
            </Button>
          )}
        </FormFoot>
      </form>
    </FormProvider>
  );
}

function PointFields({ about }: Pick<FormProblems, 'about'>) {
  const { t } = useTranslation('community');
  const today = useToday();
  const { control } = useFormContext<PointValues>();
  return (
    <>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('kind')}
            choices={pointKinds.map((id) => ({ id, name: t(`kind.${id}`) }))}
          />
        )}
      />
      <Controller
        control={control}
        name="text"
        render={({ field }) => (
          <TextField
            {...field}
            {...about('text')}
            description={t('help.text')}
            maxLength={400}
            width="wide"
            isRequired
            autoFocus
          />
        )}
      />
      <Controller
        control={control}
        name="note"
        render={({ field }) => <TextArea {...field} {...about('note')} rows={3} maxLength={2_000} />}
      />
      <Controller
        control={control}
        name="state"
        render={({ field }) => (
          <RadioGroup
            {...field}
            {...about('state')}
            choices={pointStates.map((id) => ({ id, name: t(`state.${id}`) }))}
          />
        )}
      />
      <Controller
        control={control}
        name="raisedOn"
        render={({ field }) => <DateField {...field} {...about('raisedOn')} today={today} isRequired />}
      />
    </>
  );
}
