import type { EmotionalKind, ParentageKind, Partnership, Pregnancy, Sex } from '../../kinship/ties.ts';
import type { GenogramInput, GenogramPerson, Point } from '../types.ts';

type Extra = Partial<GenogramPerson>;
type Year = number | undefined;

/** What a family consists of; everybody goes by the name. */
interface Parts {
  readonly persons: readonly GenogramPerson[];
  readonly couples?: readonly (readonly [string, string, Partial<Partnership>?])[];
  /** Parents, their children, and how they belong together. */
  readonly children?: readonly (readonly [readonly string[], readonly string[], ParentageKind?])[];
  readonly siblingGroups?: readonly (readonly string[])[];
  /** Mother, father, what became of it, and when. */
  readonly pregnancies?: readonly (readonly [string, string | null, Pregnancy['kind'], string?])[];
  readonly emotions?: readonly (readonly [string, string, EmotionalKind, 'directed'?])[];
  readonly residents?: readonly string[];
  readonly moved?: Readonly<Record<string, Point>>;
}

export function family(principal: string, parts: Parts): GenogramInput {
  const { persons, couples = [], children = [], pregnancies = [], emotions = [] } = parts;
  return {
    principal,
    persons,
    residents: parts.residents ?? [],
    siblingGroups: parts.siblingGroups ?? [],
    partnerships: couples.map(([personA, personB, extra]) => ({
      id: [personA, '=', personB, extra?.startedOn ?? ''].join(''),
      personA,
      personB,
      kind: 'married',
      state: 'together',
      ...extra,
    })),
    parentages: children.flatMap(([parents, ids, kind = 'birth']) =>
      ids.flatMap((child) =>
        parents.map((parent) => ({ id: `${parent}>${child} ${kind}`, child, parent, kind })),
      ),
    ),
    pregnancies: pregnancies.map(([mother, father, kind, on], index) => ({
      id: `${mother} ${kind} ${String(index + 1)}`,
      mother,
      father,
      kind,
      on: on ?? null,
    })),
    emotionalTies: emotions.map(([personA, personB, kind, directed]) => ({
      id: `${personA} ${kind} ${personB}`,
      personA,
      personB,
      kind,
      directed: directed !== undefined,
    })),
    ...(parts.moved === undefined ? {} : { moved: parts.moved }),
  };
}

export function man(name: string, year?: Year, extra: Extra = {}): GenogramPerson {
  return person(name, 'male', year, extra);
}

export function woman(name: string, year?: Year, extra: Extra = {}): GenogramPerson {
  return person(name, 'female', year, extra);
}

export function person(name: string, sex: Sex, year?: Year, extra: Extra = {}): GenogramPerson {
  return { id: name, name, sex, birth: year === undefined ? null : `${String(year)}-04-15`, ...extra };
}

/** Died in that year: the note as the register writes it. */
export function dead(note: string, ...more: readonly string[]): Extra {
  return { notes: [note, ...more] };
}

export const divorced = { state: 'divorced' } as const;
export const widowed = { state: 'widowed' } as const;
export const separated = { state: 'separated' } as const;
export const cohabiting = { kind: 'cohabiting' } as const;
