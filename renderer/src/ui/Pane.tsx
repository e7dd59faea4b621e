import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Pane.module.css';

export interface PaneProps {
  readonly title?: string | undefined;
  /** A quiet word beside the title. */
  readonly note?: string | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Content to the edges: a table. */
  readonly isFlush?: boolean | undefined;
}

/** A sheet of paper on the desk. Panes do not lie on panes. */
export function Pane({ title, note, actions, children, isFlush = false }: PaneProps) {
  return (
    <section className={cx(styles['pane'], isFlush && styles['flush'])} aria-label={title}>
      {(title !== undefined || actions !== undefined) && (
        <header className={styles['header']}>
          <h2 className={styles['title']}>
            {title} {note !== undefined && <span className={styles['note']}>{note}</span>}
          </h2>
          {actions}
        </header>
      )}
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
