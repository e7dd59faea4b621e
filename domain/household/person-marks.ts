import type { CodeEntry } from '../contract/code.ts';
import type { Relative } from '../contract/kinship.ts';
import type { GenogramSign } from '../genogram/picture.ts';

export type MarkCode = Pick<CodeEntry, 'list' | 'code' | 'label' | 'field'>;

/** One short mark below a name, the sign that explains it in the legend, and where it stands in the lists. */
interface PersonMark {
  readonly letters: string;
  readonly sign: GenogramSign;
  readonly order: number;
}

/** 介1 身 精: 要介護度 and the marks of the list `personMark`, in the order of the lists (reference.md §5.1). */
export function personMarks(
  { careNeed, marks }: Pick<Relative, 'careNeed' | 'marks'>,
  codes: readonly MarkCode[],
): readonly PersonMark[] {
  return codes.flatMap(({ list, code, label, field }, order): PersonMark[] => {
    if (list === 'personMark' && marks.includes(code))
      return [{ letters: label, sign: signOfGroup[field] ?? 'otherMark', order }];
    const level = list === 'careNeed' && code === careNeed ? careLevel(label) : '';
    return level === '' ? [] : [{ letters: level, sign: 'careNeed', order }];
  });
}

const signOfGroup: Readonly<Record<string, GenogramSign>> = {
  handbook: 'handbook',
  illness: 'illness',
  role: 'role',
};

/** 要介護1 → 介1, 要支援2 → 支2, 認定申請中 → 申請中. Illness and disability have marks of their own; other words have none. */
function careLevel(label: string): string {
  const [, kind, degree] = /^要(介護|支援)([1-5１-５])/u.exec(label.trim()) ?? [];
  if (kind !== undefined && degree !== undefined) return `${kind.slice(0, 1)}${degree}`;
  return label.includes('申請中') ? '申請中' : '';
}
