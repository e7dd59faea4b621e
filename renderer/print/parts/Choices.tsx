import type { FormField } from '../../../domain/print/form-part.ts';
import { Text } from './Text.tsx';

/** Words to mark: ○ and ◎ where they were chosen, an empty box otherwise. */
export function Choices({ choices }: Pick<FormField, 'choices'>) {
  return (
    <span className="choices">
      {choices.map(({ label, mark }) => (
        <span key={label} className={mark === '' ? undefined : 'chosen'}>
          {mark === '' ? <span className="tick" /> : mark} <Text>{label}</Text>
        </span>
      ))}
    </span>
  );
}
