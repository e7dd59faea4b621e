import { useId, type ReactNode } from 'react';
import styles from './form.module.css';

/** A numbered box of the paper form. */
export function FormGroup({ mark, title, children }: { mark?: string; title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h2 className={styles['groupTitle']} id={id}>
        {mark !== undefined && (
          <span className={styles['groupMark']} aria-hidden="true">
            {mark}
          </span>
        )}
        {title}
      </h2>
      {children}
    </section>
  );
}

/** 太枠: what is reported to the state. */
export function ReportFrame({ children }: { children: ReactNode }) {
  return <div className={styles['report']}>{children}</div>;
}
