import type { ReactNode } from 'react';
import { useDates } from './useDates.ts';
import { SaveState } from '../ui/SaveState.tsx';
import styles from './form.module.css';

/** Foot of a form: its buttons, and when what is typed was last kept. */
export function FormFoot({ savedAt, children }: { savedAt: string | null; children: ReactNode }) {
  const { clock } = useDates();
  return (
    <footer className={styles['foot']}>
      {children}
      {savedAt !== null && <SaveState status={{ kind: 'saved', at: clock(savedAt) }} />}
    </footer>
  );
}
