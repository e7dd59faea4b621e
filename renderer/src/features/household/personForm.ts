import type { z } from 'zod';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { parsePartialDate, type PartialDate } from '../../../../domain/calendar/partial-date.ts';
import type { InputOf } from '../../../../domain/contract/index.ts';
import type { Problem } from '../../../../domain/contract/errors.ts';
import type { Relative } from '../../../../domain/contract/kinship.ts';
import type { OtherName, Phone, residency, sex } from '../../../../domain/contract/person.ts';
import { OperationError } from '../../bridge/bridge.ts';

export type PersonInput = InputOf<'household.add'>['head'];

/** A person as typed: dates are the words in the box. */
export interface PersonValues {
  name: string;
  kana: string;
  substituteName: string;
  otherNames: OtherName[];
  birth: string;
  death: string;
  sex: z.infer<typeof sex>;
  phones: Phone[];
  /** Codes; empty where not known. */
  work: string;
  careNeed: string;
  school: string;
  /** Codes of the list `personMark`. */
  marks: string[];
  residency: z.infer<typeof residency>;
  nationality: string;
  note: string;
}

export const noPerson: PersonValues = {
  name: '',
  kana: '',
  substituteName: '',
  otherNames: [],
  birth: '',
  death: '',
  sex: 'unknown',
  phones: [],
  work: '',
  careNeed: '',
  school: '',
  marks: [],
  residency: 'resident',
  nationality: '',
  note: '',
};

export function personValues(member: Relative): PersonValues {
  const { name, kana, substituteName, otherNames, birth, death, phones, work, careNeed, school, marks } =
    member;
  return {
    name,
    kana,
    substituteName,
    otherNames,
    birth: birth.text,
    death: death?.text ?? '',
    sex: member.sex,
    phones,
    work,
    careNeed,
    school,
    marks,
    residency: member.residency,
    nationality: member.nationality,
    note: member.note,
  };
}

/**
 * What the core is told of the person. An empty birth is 不詳, an empty death means living; rows left empty are none.
 * @throws OperationError `validation` when a date cannot be read
 */
export function personInput(values: PersonValues, today: CivilDate): PersonInput {
  const problems: Problem[] = [];
  const read = (field: 'birth' | 'death'): PartialDate | null => {
    const parsed = parsePartialDate(values[field], { today });
    if (parsed.ok) return parsed.value;
    if (parsed.reason !== 'empty') {
      const reason = parsed.reason === 'future' ? 'in-future' : 'no-such-date';
      problems.push({ path: ['person', field], reason });
    }
    return null;
  };
  const person = {
    ...values,
    otherNames: values.otherNames.filter(({ name, kana }) => isWritten(name, kana)),
    phones: values.phones.filter(({ number, owner, callable }) => isWritten(number, owner, callable)),
    birth: read('birth') ?? unknownBirth,
    death: read('death'),
  };
  if (problems.length > 0) throw new OperationError('validation', problems, null);
  return person;
}

function isWritten(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}

const unknownBirth: PartialDate = { date: null, precision: 'unknown', text: '年月日不詳' };
