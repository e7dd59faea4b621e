import { useEffect, useRef, type ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormNotices } from '../../../forms/FormNotices.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { SaveState } from '../../../ui/SaveState.tsx';
import styles from '../genogram.module.css';
import type { PanelFormState } from './usePanelForm.ts';

interface PanelFormProps<Values extends FieldValues> {
  readonly title: string;
  readonly state: PanelFormState<Values>;
  readonly finishLabel?: string;
  /** Only where there is something to remove, and what that is called. */
  readonly removal?: { readonly label: string; readonly onRemove: () => void } | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in the panel; the drawing stays in sight. What is typed is kept when it is closed. */
export function PanelForm<Values extends FieldValues>(props: PanelFormProps<Values>) {
  const { title, state, finishLabel, removal, onClose, children } = props;
  const { t } = useTranslation('common');
  const { form, draft, problems, attempt, isPending, finish } = state;
  const element = useRef<HTMLFormElement>(null);
  const { isReady } = draft;
  useEffect(() => {
    if (isReady) element.current?.querySelector<HTMLElement>(firstField)?.focus();
  }, [isReady]);
  useShortcut('Ctrl+Enter', finish, { isEnabled: isReady });
  // What was kept would come over the first letters that are typed.
  if (!isReady) return <Loading />;
  return (
    <FormProvider {...form}>
      <form
        ref={element}
        className={styles['form']}
        aria-label={title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <h3 className={styles['formTitle']}>{title}</h3>
        <FormNotices draft={draft} problems={problems} attempt={attempt} />
        {children}
        <footer className={styles['formFoot']}>
          {(removal !== undefined || draft.status !== null) && (
            <span className={styles['formFacts']}>
              {removal && (
                <Button size="small" variant="quiet" onPress={removal.onRemove}>
                  {removal.label}
                </Button>
              )}
              {draft.status !== null && <SaveState status={draft.status} />}
            </span>
          )}
          <Button size="small" onPress={onClose}>
            {t('action.cancel')}
          </Button>
          <Button size="small" variant="primary" type="submit" shortcut="Ctrl+Enter" isPending={isPending}>
            {finishLabel ?? t('action.save')}
          </Button>
        </footer>
      </form>
    </FormProvider>
  );
}

const firstField = 'input:not([type="radio"]), input[type="radio"]:checked, button[aria-haspopup]';
