import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../domain/contract/attachment.ts';
import type { LegalBasis } from '../../../../domain/contract/legal-basis.ts';
import type { AgencyId } from '../../../../domain/contract/scalars.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { useAgencyChoices } from '../../forms/useAgencyChoices.ts';
import { useFormProblems } from '../../forms/useFormProblems.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import formStyles from '../../forms/form.module.css';

interface ReleaseFormProps {
  readonly attachment: Attachment;
  readonly onDone: () => void;
}

/** Hands a file over: to whom, on what ground. It passes the consent gate and is logged before it is written. */
export function ReleaseForm({ attachment, onDone }: ReleaseFormProps) {
  const { t } = useTranslation(['attachment', 'word', 'common']);
  const { choices } = useLegalBases();
  const [values, setValues] = useState({
    recipientAgencyId: null as AgencyId | null,
    recipient: '',
    legalBasis: 'other' as LegalBasis,
    purpose: '',
    exceptionReason: '',
  });
  const change = (changed: Partial<typeof values>): void => setValues({ ...values, ...changed });
  const [attempt, setAttempt] = useState(0);
  const agencies = useAgencyChoices(null);
  const { data } = useQueryOperation('agency.list', {});
  const { mutate, error, isPending } = useCommand('attachment.export');
  const problems = useFormProblems(error, {
    id: 'release',
    values,
    labels: {
      recipientAgencyId: t('attachment:field.agency'),
      recipient: t('attachment:field.recipient'),
      legalBasis: t('attachment:field.legalBasis'),
      purpose: t('attachment:field.purpose'),
      exceptionReason: t('attachment:field.exceptionReason'),
    },
  });
  const { about } = problems;
  const release = (): void => {
    mutate(
      { id: attachment.id, ...values },
      {
        onSuccess: ({ saved }) => {
          if (!saved) return;
          showToast({ text: t('attachment:released', { name: attachment.name }) });
          onDone();
        },
        onError: () => setAttempt((before) => before + 1),
      },
    );
  };
  return (
    <div className={formStyles['form']}>
      <Notice tone="secret">{t('attachment:releaseNotice')}</Notice>
      <FormNotices problems={problems} attempt={attempt} />
      <div className={formStyles['line']}>
        <ComboBox
          {...about('recipientAgencyId')}
          description={t('attachment:help.agency')}
          choices={agencies}
          value={values.recipientAgencyId}
          onChange={(id) => {
            const agency = data?.agencies.find((each) => each.id === id);
            change({ recipientAgencyId: agency?.id ?? null, ...(agency && { recipient: agency.name }) });
          }}
        />
        <TextField
          {...about('recipient')}
          value={values.recipient}
          onChange={(recipient) => change({ recipient })}
          maxLength={100}
          width="medium"
          isRequired
        />
      </div>
      <Select
        {...about('legalBasis')}
        choices={choices}
        value={values.legalBasis}
        onChange={(id) => change({ legalBasis: choices.find((basis) => basis.id === id)?.id ?? 'other' })}
        width="wide"
      />
      <TextField
        {...about('purpose')}
        value={values.purpose}
        onChange={(purpose) => change({ purpose })}
        maxLength={200}
        width="wide"
      />
      <TextArea
        {...about('exceptionReason')}
        description={t('attachment:help.exceptionReason')}
        value={values.exceptionReason}
        onChange={(exceptionReason) => change({ exceptionReason })}
        maxLength={400}
        rows={2}
      />
      {isPending && <ProgressBar label={t('attachment:releasing', { name: attachment.name })} value={null} />}
      <div className={formStyles['actions']}>
        <Button variant="primary" isPending={isPending} onPress={release}>
          {t('attachment:releaseDo')}
        </Button>
        <Button onPress={onDone} isDisabled={isPending}>
          {t('common:action.back')}
        </Button>
      </div>
    </div>
  );
}
