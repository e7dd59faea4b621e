import type { Kinship, Relative } from '../../../../../domain/contract/kinship.ts';
import type { PersonId } from '../../../../../domain/contract/scalars.ts';
import { noPerson, type PersonValues } from '../../household/personForm.ts';
import { kinOf } from '../kin-of.ts';
import type { RelativeRole } from './panel-work.ts';

export const coupleKinds = ['none', 'married', 'cohabiting'] as const;

/** A relative as typed. */
export interface RelativeValues {
  person: PersonValues;
  /** Somebody of the register instead. */
  known: { id: PersonId; name: string } | null;
  partnershipKind: Kinship['partnerships'][number]['kind'];
  partnershipState: Kinship['partnerships'][number]['state'];
  startedOn: string;
  endedOn: string;
  parentage: Kinship['parentages'][number]['kind'];
  /** Empty: not known. */
  otherParent: string;
  /** How a new parent stands to the one who is recorded. */
  couple: (typeof coupleKinds)[number];
  lives: 'here' | 'elsewhere';
}

/** What the form begins with: what is usual, never what is invented. */
export function freshRelative(
  role: RelativeRole,
  of: Relative | undefined,
  kinship: Kinship,
  personOf: (id: string) => Relative | undefined,
): RelativeValues {
  const others = of === undefined ? [] : otherParentsFor(role, of.personId, kinship);
  const [only] = others;
  const beside = role === 'partner' ? of?.sex : only === undefined ? undefined : personOf(only)?.sex;
  return {
    person: {
      ...noPerson,
      sex: role === 'child' || role === 'sibling' ? 'unknown' : oppositeOf(beside),
    },
    known: null,
    partnershipKind: 'married',
    partnershipState: 'together',
    startedOn: '',
    endedOn: '',
    parentage: 'birth',
    otherParent: role === 'child' && others.length === 1 ? (only ?? '') : '',
    couple: 'none',
    lives: 'elsewhere',
  };
}

/** For a child the partners of `of`, the latest first; for a parent the one who is recorded already. */
export function otherParentsFor(role: RelativeRole, of: string, kinship: Kinship): readonly string[] {
  const { parents, partners } = kinOf(of, kinship);
  if (role === 'parent') return parents;
  return role === 'child' ? partners : [];
}

function oppositeOf(sex: Relative['sex'] | undefined): Relative['sex'] {
  if (sex === 'male') return 'female';
  return sex === 'female' ? 'male' : 'unknown';
}
