import type { DocumentView } from '../../../domain/print/document-view.ts';
import { words } from '../words.ts';
import { Text } from './Text.tsx';

/** How many records this meeting may not see, and why; nothing where none was left out. */
export function LeftOut({ leftOut }: Pick<DocumentView, 'leftOut'>) {
  if (leftOut.length === 0) return null;
  return (
    <div className="left-out">
      <strong>{words.leftOut}</strong>
      <ul>
        {leftOut.map(({ reason, count }, index) => (
          <li key={index}>
            <Text>{reason}</Text> {count} {words.records}
          </li>
        ))}
      </ul>
    </div>
  );
}
