import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCommand, useQueryOperation } from '../../../bridge/use-operation.ts';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { useCodes } from '../../../forms/useCodes.ts';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import formStyles from '../../../forms/form.module.css';

/** Ties another case to this one: found by any part of number, household, name or reading. */
export function LinkForm({ detail, onClose }: { detail: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation(['case', 'common', 'word']);
  const { choicesOf } = useCodes();
  const { data } = useQueryOperation('case.list', { status: 'all', text: '', sort: 'number' });
  const { control, getValues } = useForm({
    defaultValues: { otherId: null as string | null, kind: null as string | null, note: '' },
  });
  const { mutateAsync, error, isPending } = useCommand('caseLink.add');
  const [attempt, setAttempt] = useState(0);
  const problems = useFormProblems(error, {
    id: 'link',
    labels: { otherId: t('case:links.case'), kind: t('case:links.kind'), note: t('case:links.note') },
    values: useWatch({ control }),
  });
  const { about } = problems;
  const save = async (): Promise<void> => {
    const { otherId, kind, note } = getValues();
    try {
      await mutateAsync({ caseId: detail.id, otherId: otherId ?? '', kind: kind ?? '', note });
    } catch {
      setAttempt((before) => before + 1);
      return;
    }
    showToast({ text: t('case:links.added') });
    onClose();
  };
  useShortcut('Escape', onClose);
  const choices = data?.cases
    .filter(({ id }) => id !== detail.id)
    .map((entry) => ({
      id: entry.id,
      name: `${entry.caseNumber} ${entry.householdLabel}`,
      detail: [entry.principalName, ...(entry.addressProtected ? [t('word:protected')] : [])].join(' '),
      keywords: entry.principalKana,
    }));
  return (
    <>
      <FormNotices problems={problems} attempt={attempt} />
      <div className={formStyles['form']}>
        <div className={formStyles['line']}>
          <Controller
            control={control}
            name="otherId"
            render={({ field }) => (
              <ComboBox
                {...field}
                {...about('otherId')}
                autoFocus
                choices={choices}
                description={t('case:links.caseHelp')}
                isRequired
                width="wide"
              />
            )}
          />
          <Controller
            control={control}
            name="kind"
            render={({ field }) => (
              <Select
                {...field}
                {...about('kind')}
                choices={choicesOf('caseLink')}
                isRequired
                width="medium"
              />
            )}
          />
        </div>
        <Controller
          control={control}
          name="note"
          render={({ field }) => <TextField {...field} {...about('note')} maxLength={200} />}
        />
      </div>
      <div className={formStyles['actions']}>
        <Button variant="primary" isPending={isPending} onPress={() => void save()}>
          {t('case:links.do')}
        </Button>
        <Button variant="quiet" shortcut="Escape" onPress={onClose}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </>
  );
}
