import type { GenogramPicture, PictureSubject } from '../../../domain/genogram/picture.ts';
import type { GenogramUnion, Point } from '../../../domain/genogram/types.ts';
import type { DescentStroke } from './DescentLines.tsx';
import { clearOfNames } from './lines.ts';
import type { GenogramTarget } from './target.ts';

/** What a symbol says; of somebody it knows nothing about, nothing. */
export function subjectsById(subjects: readonly PictureSubject[]): (id: string) => PictureSubject {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  return (id) => byId.get(id) ?? { ...nobody, id };
}

const nobody: Omit<PictureSubject, 'id'> = {
  sex: 'unknown',
  age: '',
  deceased: false,
  principal: false,
  keyPerson: false,
};

/** The lines to children, those of one family together. */
export function descentStrokes(
  { layout, marks }: GenogramPicture,
  isSelected: (kind: GenogramTarget['kind'], id: string) => boolean,
): readonly (readonly [string, readonly DescentStroke[]])[] {
  const families = Map.groupBy(layout.descents, ({ parents }) => parents.join(' '));
  return [...families].map(([key, descents]) => [
    key,
    descents.map(({ id, kind, path }) => ({
      id,
      kind,
      path: clearOfNames(path, layout.nodes),
      mark: marks[id],
      isSelected: isSelected('descent', id),
    })),
  ]);
}

interface UnionStroke {
  readonly union: GenogramUnion;
  readonly path: readonly Point[];
  readonly isDouble: boolean;
}

export function unionStrokes({ layout, symbols, consanguineous }: GenogramPicture): readonly UnionStroke[] {
  return layout.unions.map((union) => ({
    union,
    path: clearOfNames(union.path, layout.nodes),
    isDouble:
      consanguineous.includes(union.id) || (symbols.marriage === 'double' && union.kind === 'married'),
  }));
}
