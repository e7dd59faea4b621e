import type { MapSettings } from '../../../../../domain/contract/office.ts';
import { composePicture, type PictureWords } from '../../../../../domain/genogram/compose-picture.ts';
import type { GenogramPicture } from '../../../../../domain/genogram/picture.ts';
import type { Sex } from '../../../../../domain/kinship/ties.ts';

export const sampleNames = [
  'grandfather',
  'grandmother',
  'principal',
  'partner',
  'elder',
  'younger',
  'placed',
  'ageAtDeath',
  'marks',
  'careNeed',
  'handbook',
] as const;
export type SampleName = (typeof sampleNames)[number];
type Names = Readonly<Record<SampleName, string>>;

/** A family in which every choice about the symbols shows. */
export function samplePicture(settings: MapSettings, names: Names, words: PictureWords): GenogramPicture {
  const isInside = settings.ageOfDeath === 'inside';
  return composePicture({
    input: {
      persons: people.map(({ id, sex, birth }) => ({
        id,
        name: names[id],
        sex,
        birth,
        notes: notesOf(id, settings, names),
      })),
      partnerships: [
        { id: 'old', personA: 'grandfather', personB: 'grandmother', kind: 'married', state: 'widowed' },
        { id: 'young', personA: 'partner', personB: 'principal', kind: 'married', state: 'divorced' },
      ],
      parentages: [
        birthOf('principal', 'grandfather'),
        birthOf('principal', 'grandmother'),
        birthOf('elder', 'partner'),
        birthOf('elder', 'principal'),
        birthOf('younger', 'partner'),
        birthOf('younger', 'principal'),
      ],
      siblingGroups: [],
      emotionalTies: [
        { id: 'close', personA: 'principal', personB: 'elder', kind: 'close', directed: false },
        { id: 'conflict', personA: 'partner', personB: 'younger', kind: 'conflict', directed: false },
      ],
      principal: 'principal',
      residents: ['grandmother', 'principal', 'elder'],
    },
    subjects: people.map(({ id, sex, age }) => ({
      id,
      sex,
      age: id === 'grandfather' && !isInside ? '' : age,
      deceased: id === 'grandfather',
      principal: id === 'principal',
      keyPerson: id === 'grandmother',
    })),
    settings,
    words,
    letters: settings.showMarks ? { careNeed: names.careNeed, handbook: names.handbook } : {},
  });
}

const people = [
  person('grandfather', 'male', '1940-05-01', '83'),
  person('grandmother', 'female', '1945-05-01', '81'),
  person('partner', 'male', '1970-05-01', '56'),
  person('principal', 'female', '1972-05-01', '54'),
  person('elder', 'female', '2005-05-01', '21'),
  person('younger', 'unknown', '2010-05-01', '16'),
] as const;

function person<const Id extends SampleName>(id: Id, sex: Sex, birth: string, age: string) {
  return { id, sex, birth, age };
}

function birthOf(child: SampleName, parent: SampleName) {
  return { id: `${parent} ${child}`, child, parent, kind: 'birth' as const };
}

function notesOf(id: SampleName, { ageOfDeath, showMarks }: MapSettings, names: Names): string[] {
  if (id === 'grandfather') return ageOfDeath === 'below' ? [names.ageAtDeath] : [];
  if (id === 'grandmother') return showMarks ? [names.marks] : [];
  return id === 'younger' ? [names.placed] : [];
}
