import type { ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormNotices } from '../../forms/FormNotices.tsx';
import type { FormDraft } from '../../forms/useFormDraft.ts';
import type { FormProblems } from '../../forms/useFormProblems.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import styles from '../household/MemberDialog.module.css';

interface DialogFormProps<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly problems: FormProblems;
  /** Where what is typed is kept. */
  readonly draft?: FormDraft;
  readonly attempt: number;
  readonly isPending: boolean;
  readonly finishLabel: string;
  readonly onFinish: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form that stands in a dialog, with its notices on top and its buttons at the foot. */
export function DialogForm<Values extends FieldValues>({
  form,
  problems,
  draft,
  attempt,
  isPending,
  finishLabel,
  onFinish,
  onClose,
  children,
}: DialogFormProps<Values>) {
  const { t } = useTranslation('common');
  const isReady = draft?.isReady !== false;
  useShortcut('Ctrl+Enter', onFinish, { isEnabled: isReady });
  // What was kept would come over the first letters that are typed.
  if (!isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onFinish();
        }}
      >
        <FormNotices {...(draft && { draft })} problems={problems} attempt={attempt} />
        {children}
        <footer className={styles['footer']}>
          {draft?.status && <SaveState status={draft.status} />}
          <Button onPress={onClose}>{t(draft ? 'action.close' : 'action.cancel')}</Button>
          <Button variant="primary" type="submit" shortcut="Ctrl+Enter" isPending={isPending}>
            {finishLabel}
          </Button>
        </footer>
      </form>
    </FormProvider>
  );
}
