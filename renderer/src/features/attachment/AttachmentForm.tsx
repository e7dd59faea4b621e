import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endingOf } from '../../../../domain/attachment/ending.ts';
import type { Attachment } from '../../../../domain/contract/attachment.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { optionalDay, typedDay } from '../../forms/typed-date.ts';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SharingFields } from '../case/notes/SharingFields.tsx';
import formStyles from '../../forms/form.module.css';

interface AttachmentFormProps {
  readonly attachment: Attachment;
  readonly onDone: () => void;
}

/** Name, day, remark and scope of a file; the ending of its name stays as it is. */
export function AttachmentForm({ attachment, onDone }: AttachmentFormProps) {
  const { t } = useTranslation(['attachment', 'note', 'common']);
  const today = useToday();
  const ending = attachment.name.slice(attachment.name.length - endingOf(attachment.name).length - 1);
  const [values, setValues] = useState({
    name: attachment.name.slice(0, attachment.name.length - ending.length),
    takenOn: typedDay(attachment.takenOn),
    note: attachment.note,
    shareScope: attachment.shareScope,
    sensitive: attachment.sensitive,
  });
  const change = (changed: Partial<typeof values>): void => setValues({ ...values, ...changed });
  const [attempt, setAttempt] = useState(0);
  const { mutate, error, isPending } = useCommand('attachment.save');
  const problems = useFormProblems(error, {
    id: 'attachment',
    values,
    labels: {
      name: t('attachment:field.name'),
      takenOn: t('attachment:field.takenOn'),
      note: t('attachment:field.note'),
      shareScope: t('note:field.shareScope'),
      sensitive: t('note:field.sensitive'),
    },
  });
  const { about } = problems;
  const save = (): void => {
    const { id, rowVersion } = attachment;
    const name = values.name.trim() === '' ? '' : `${values.name}${ending}`;
    mutate(
      { ...values, id, rowVersion, name, takenOn: optionalDay(values.takenOn, today) },
      { onSuccess: onDone, onError: () => setAttempt((before) => before + 1) },
    );
  };
  useShortcut('Ctrl+Enter', save, { isEnabled: !isPending });
  return (
    <div className={formStyles['form']}>
      <FormNotices problems={problems} attempt={attempt} />
      <TextField
        {...about('name')}
        description={t('attachment:help.name', { ending })}
        value={values.name}
        onChange={(name) => change({ name })}
        maxLength={200 - ending.length}
        isRequired
        autoFocus
      />
      <DateField
        {...about('takenOn')}
        today={today}
        value={values.takenOn}
        onChange={(takenOn) => change({ takenOn })}
      />
      <TextArea
        {...about('note')}
        description={t('attachment:help.note')}
        value={values.note}
        onChange={(note) => change({ note })}
        maxLength={1000}
      />
      <SharingFields about={about} value={values} onChange={change} />
      <div className={formStyles['actions']}>
        <Button variant="primary" shortcut="Ctrl+Enter" isPending={isPending} onPress={save}>
          {t('common:action.save')}
        </Button>
        <Button onPress={onDone}>{t('common:action.cancel')}</Button>
      </div>
    </div>
  );
}
