import type { ReactNode } from 'react';
import { SaveState, type SaveStatus } from '../ui/SaveState.tsx';
import styles from './form.module.css';

/** Foot of a form: its buttons, and whether what is typed is kept. */
export function FormFoot({ status, children }: { status: SaveStatus | null; children: ReactNode }) {
  return (
    <footer className={styles['foot']}>
      {children}
      {status !== null && <SaveState status={status} />}
    </footer>
  );
}
