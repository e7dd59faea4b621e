import type { ReactNode } from 'react';
import { useRemembered } from '../../forms/useRemembered.ts';
import { SplitView } from '../../ui/SplitView.tsx';
import styles from './desk.module.css';

interface DeskProps {
  /** Names what is remembered. */
  readonly name: string;
  readonly list: ReactNode;
  readonly record: ReactNode;
}

const usualWidth = 44;
const recordId = 'intake-record';

/** From the list into the record. */
export function enterRecord(): void {
  document.getElementById(recordId)?.focus();
}

/** List and record side by side. */
export function Desk({ name, list, record }: DeskProps) {
  const [width, setWidth] = useRemembered(`intake.${name}.width`, usualWidth);
  return (
    <SplitView
      size={width}
      onResize={setWidth}
      list={list}
      detail={
        <div className={styles['detail']} id={recordId} tabIndex={-1}>
          {record}
        </div>
      }
    />
  );
}
