import type { ReactNode } from 'react';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { SaveState, type SaveStatus } from '../../ui/SaveState.tsx';
import styles from './FormPane.module.css';

interface FormPaneProps {
  readonly title: string;
  readonly status?: SaveStatus | null | undefined;
  readonly error?: unknown;
  readonly children: ReactNode;
}

/** Fields beneath each other that save themselves, and whether they are saved. */
export function FormPane({ title, status, error, children }: FormPaneProps) {
  const { wordsOf } = useFailureWords();
  return (
    <Pane title={title} actions={status && <SaveState status={status} />}>
      <div className={styles['fields']}>
        {error !== undefined && error !== null && <ErrorPanel {...wordsOf(error)} />}
        {children}
      </div>
    </Pane>
  );
}

/** Panes beneath each other. */
export function FormPanes({ children }: { children: ReactNode }) {
  return <div className={styles['panes']}>{children}</div>;
}
