import { useState } from 'react';
import { Controller, FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import { useCommand } from '../../../bridge/use-operation.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { useMemberWords } from '../../household/useMemberWords.ts';
import { FormFoot } from '../../../forms/FormFoot.tsx';
import { FormGroup } from '../../../forms/FormGroup.tsx';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { useFormDraft } from '../../../forms/useFormDraft.ts';
import { useFormProblems } from '../../../forms/useFormProblems.ts';
import { consentValuesOf, toCaseFields, type ConsentValues } from './consent-values.ts';
import { ConsentFields } from './ConsentFields.tsx';
import { useConsentLabels } from './useConsentLabels.ts';
import styles from './sections.module.css';
import { cx } from '../../../ui/cx.ts';

/** 同意・担当: consent and its scope, the lead, and who is 本人. Each change of consent is kept with its day. */
export function ConsentSection({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['case', 'common']);
  const today = useToday();
  const words = useMemberWords();
  const [rowVersion, setRowVersion] = useState(detail.rowVersion);
  const fresh = (): ConsentValues => consentValuesOf(detail);
  const form = useForm<ConsentValues>({ defaultValues: fresh() });
  const draft = useFormDraft(form, `consent:${detail.id}`, fresh);
  const { mutateAsync, error, isPending, reset: forgetError } = useCommand('case.save');
  const [attempt, setAttempt] = useState(0);
  const problems = useFormProblems(error, {
    id: 'consent',
    labels: useConsentLabels(),
    values: useWatch({ control: form.control }),
  });
  const { about } = problems;
  const save = async (): Promise<void> => {
    try {
      await mutateAsync({ id: detail.id, rowVersion, ...toCaseFields(form.getValues(), today) });
    } catch {
      setAttempt((before) => before + 1);
      return;
    }
    setRowVersion(rowVersion + 1);
    await draft.discard();
    showToast({ text: t('case:consent.saved') });
  };
  useShortcut('Ctrl+Enter', () => void save(), { isEnabled: !isPending });
  if (!draft.isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <form
        className={cx(styles['sheet'], styles['narrow'])}
        noValidate
        aria-label={t('case:section.consent')}
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
            setRowVersion(detail.rowVersion);
            forgetError();
          }}
        />
        <FormGroup title={t('case:consent.title')}>
          <ConsentFields about={about} />
        </FormGroup>
        <FormGroup title={t('case:consent.principal')}>
          <Controller
            control={form.control}
            name="principalId"
            render={({ field }) => (
              <RadioGroup
                {...field}
                {...about('principalId')}
                direction="column"
                choices={detail.members.map((member) => ({
                  id: member.personId,
                  name: member.name,
                  detail: `${words.age(member)} ${words.relation(member)}`,
                }))}
              />
            )}
          />
        </FormGroup>
        <FormFoot status={draft.status}>
          <Button variant="primary" shortcut="Ctrl+Enter" isPending={isPending} onPress={() => void save()}>
            {t('common:action.save')}
          </Button>
        </FormFoot>
      </form>
    </FormProvider>
  );
}
