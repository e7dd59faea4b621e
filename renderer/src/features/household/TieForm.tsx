import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationError } from '../../bridge/bridge.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { Pane } from '../../ui/Pane.tsx';
import styles from './HouseholdMap.module.css';

interface TieFormProps {
  readonly title: string;
  readonly error: OperationError | null;
  readonly isPending: boolean;
  readonly onFinish: () => void;
  /** Only where there is something to remove. */
  readonly onRemove: (() => void) | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The pane beside the drawing while one tie is written; the drawing stays in sight. */
export function TieForm({ title, error, isPending, onFinish, onRemove, onClose, children }: TieFormProps) {
  const { t } = useTranslation(['household', 'common']);
  const { wordsOf } = useFailureWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('button')?.focus();
  }, []);
  useShortcut('Escape', onClose);
  useShortcut('Ctrl+Enter', onFinish);
  return (
    <Pane title={title}>
      <form
        ref={form}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onFinish();
        }}
      >
        {error?.problems.length === 0 && <ErrorPanel {...wordsOf(error)} />}
        {children}
        <footer className={styles['footer']}>
          {onRemove && (
            <Button onPress={onRemove} variant="quiet">
              {t('household:tie.remove')}
            </Button>
          )}
          <span className={styles['grow']} />
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" type="submit" isPending={isPending}>
            {t('common:action.save')}
          </Button>
        </footer>
      </form>
    </Pane>
  );
}
