import { words } from '../words.ts';
import { Text } from './Text.tsx';

/** A ruled paragraph that may run over several pages. */
export function Prose({ children }: { children: string }) {
  return (
    <div className="prose">
      {children === '' ? <span className="none">{words.none}</span> : <Text>{children}</Text>}
    </div>
  );
}
