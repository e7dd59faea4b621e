import type { ReactNode } from 'react';
import { Text } from './Text.tsx';

interface SheetHeaderProps {
  /** Small line above the title. */
  readonly above: string;
  readonly title: string;
  /** Word in a frame beside the title, such as 案. */
  readonly badge?: string;
  /** The box on the right. */
  readonly children: ReactNode;
}

export function SheetHeader({ above, title, badge, children }: SheetHeaderProps) {
  return (
    <header className="sheet-header">
      <div className="sheet-title">
        <p>
          <Text>{above}</Text>
        </p>
        <h1>
          <Text>{title}</Text>
          {badge === undefined || badge === '' ? null : <span className="badge">{badge}</span>}
        </h1>
      </div>
      {children}
    </header>
  );
}
