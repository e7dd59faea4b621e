import { HEAD } from './relationship.ts';
import type { Parentage, Partnership, Sex } from './ties.ts';

interface Ties {
  readonly partnerships: readonly Pick<Partnership, 'personA' | 'personB' | 'kind' | 'state'>[];
  readonly parentages: readonly Pick<Parentage, 'child' | 'parent'>[];
}

/**
 * 続柄 of somebody to a (new) head as far as the recorded ties tell: 世帯主, 夫・妻, 子, 父・母, 子の夫・妻, 子の子. Empty where
 * they do not, so that the staff fills it in (reference.md §4.4).
 */
export function relationToHead(
  person: string,
  head: string,
  sexOf: (person: string) => Sex,
  ties: Ties,
): string[] {
  if (person === head) return [HEAD];
  const partner = partnerCode(person, head, sexOf, ties);
  if (partner !== null) return [partner];
  if (isChild(person, head, ties)) return [child];
  if (isChild(head, person, ties)) return bySex(sexOf(person), '51', '52');
  for (const { child: between } of ties.parentages.filter(({ parent }) => parent === head)) {
    const inLaw = partnerCode(person, between, sexOf, ties);
    if (inLaw !== null) return [child, inLaw];
    if (isChild(person, between, ties)) return [child, child];
  }
  return [];
}

const child = '20';

function isChild(person: string, parent: string, { parentages }: Ties): boolean {
  return parentages.some((tie) => tie.child === person && tie.parent === parent);
}

/** 夫, 妻 or one of them 未届, of a couple that is together. */
function partnerCode(
  person: string,
  other: string,
  sexOf: (person: string) => Sex,
  { partnerships }: Ties,
): string | null {
  const tie = partnerships.find(
    ({ personA, personB, state }) =>
      state === 'together' &&
      ((personA === person && personB === other) || (personA === other && personB === person)),
  );
  if (tie === undefined || tie.kind === 'engaged') return null;
  const [code = null] =
    tie.kind === 'married' ? bySex(sexOf(person), '11', '12') : bySex(sexOf(person), '13', '14');
  return code;
}

function bySex(sex: Sex, male: string, female: string): string[] {
  if (sex === 'male') return [male];
  return sex === 'female' ? [female] : [];
}
