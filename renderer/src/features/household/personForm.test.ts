import { describe, expect, it } from 'vitest';
import { toCivilDate } from '../../../../domain/calendar/civil-date.ts';
import { OperationError } from '../../bridge/bridge.ts';
import { noPerson, personInput } from './personForm.ts';

const today = toCivilDate('2026-11-20')!;

describe('personInput', () => {
  it('reads birth and death as typed', () => {
    const person = personInput({ ...noPerson, name: '戸田 勇', birth: '昭和20年頃', death: 'R4.3.1' }, today);
    expect(person.birth).toMatchObject({ precision: 'about', date: '1945-01-01' });
    expect(person.death).toMatchObject({ precision: 'day', date: '2022-03-01' });
  });

  it('takes an empty birth as unknown and an empty death as living', () => {
    const person = personInput({ ...noPerson, name: '戸田 勇' }, today);
    expect(person.birth).toMatchObject({ date: null, precision: 'unknown' });
    expect(person.death).toBeNull();
  });

  it('keeps the marks: 手帳 and 疾患', () => {
    expect(personInput({ ...noPerson, name: '戸田 勇', marks: ['physical'] }, today).marks).toEqual([
      'physical',
    ]);
  });

  it('refuses dates that cannot be read, each at its field', () => {
    const refused = (): unknown => {
      try {
        return personInput({ ...noPerson, birth: 'R8.2.30', death: 'R9.1.1' }, today);
      } catch (error) {
        return error;
      }
    };
    const error = refused();
    expect(error).toBeInstanceOf(OperationError);
    expect(error).toMatchObject({
      code: 'validation',
      problems: [
        { path: ['person', 'birth'], reason: 'no-such-date' },
        { path: ['person', 'death'], reason: 'in-future' },
      ],
    });
  });
});
