import type { ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import formStyles from '../../forms/form.module.css';
import { FormFoot } from '../../forms/FormFoot.tsx';
import { FormNotices } from '../../forms/FormNotices.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Loading } from '../../ui/Loading.tsx';
import type { SavedForm } from './useSavedForm.ts';
import styles from './desk.module.css';

interface SavedFormBodyProps<Values extends FieldValues> {
  readonly saved: SavedForm<Values>;
  readonly label: string;
  readonly finish: string;
  /** Esc; what is typed stays kept. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Notices on top, the fields, and the buttons at the foot. */
export function SavedFormBody<Values extends FieldValues>(props: SavedFormBodyProps<Values>) {
  const { saved, label, finish, onLeave, children } = props;
  const { t } = useTranslation('common');
  useShortcut('Ctrl+Enter', saved.submit);
  useShortcut('Escape', onLeave);
  if (!saved.draft.isReady) return <Loading />;
  return (
    <FormProvider {...saved.form}>
      <form
        className={cx(formStyles['form'], styles['form'])}
        noValidate
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <FormNotices
          draft={saved.draft}
          problems={saved.problems}
          attempt={saved.attempt}
          onReload={saved.reload}
        />
        {children}
        <FormFoot status={saved.draft.status}>
          <Button variant="primary" shortcut="Ctrl+Enter" isPending={saved.isPending} onPress={saved.submit}>
            {finish}
          </Button>
          <Button variant="quiet" shortcut="Escape" onPress={onLeave}>
            {t('action.close')}
          </Button>
        </FormFoot>
      </form>
    </FormProvider>
  );
}
