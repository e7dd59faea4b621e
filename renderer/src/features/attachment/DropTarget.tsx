import { useState, type ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import type { Adding } from './useAdding.ts';
import styles from './attachment.module.css';

interface DropTargetProps {
  readonly adding: Adding;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere in it, where the host can tell where they lie. */
export function DropTarget({ adding, className, children }: DropTargetProps) {
  const [isOver, setIsOver] = useState(false);
  if (window.bridge.offerDropped === undefined) return <div className={className}>{children}</div>;
  return (
    <div
      className={cx(className, isOver && styles['over'])}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (adding.progress === null) void adding.drop([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
