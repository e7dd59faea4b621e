import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speakerPrefix, speakersOf } from './speaker.ts';

const agencies = [
  {
    name: '見本町社会福祉協議会',
    shortName: '社協',
    people: [
      { name: '日下 花子', initial: '' },
      { name: '平出 次郎', initial: '平' },
    ],
  },
  { name: '地域包括支援センター', shortName: '包括', people: [] },
];
const attendee = (id: number, agencyName: string, name: string, initial = '') => ({
  id,
  agencyName,
  name,
  initial,
});

test('initials come from the choice, the agency list, the agency and the name, each once', () => {
  const speakers = speakersOf(
    [
      attendee(1, '見本町社会福祉協議会', '日下 花子'),
      attendee(2, '見本町社会福祉協議会', '平出 次郎'),
      attendee(3, '見本町社会福祉協議会', '架空 三郎'),
      attendee(4, '地域包括支援センター', '宮下', 'ほ'),
      attendee(5, '', '西 保'),
    ],
    agencies,
  );
  expect(speakers).toEqual([
    { id: 1, initial: '社', name: '社協・日下' },
    { id: 2, initial: '平', name: '社協・平出' },
    { id: 3, initial: '架', name: '社協・架空' },
    { id: 4, initial: 'ほ', name: '包括・宮下' },
    { id: 5, initial: '西', name: '西' },
  ]);
});

test('an initial and a colon name the speaker, in any width; anything else stays as typed', () => {
  const speakers = speakersOf(
    [attendee(1, '見本町社会福祉協議会', '日下 花子'), attendee(2, '', '見本 一', 'M')],
    agencies,
  );
  expect(speakerPrefix('社：', speakers)).toBe('社協・日下：');
  expect(speakerPrefix('社:', speakers)).toBe('社協・日下：');
  expect(speakerPrefix('ｍ：', speakers)).toBe('見本：');
  expect(speakerPrefix('他：', speakers)).toBeUndefined();
  expect(speakerPrefix('次は社：', speakers)).toBeUndefined();
  expect(speakerPrefix('社', speakers)).toBeUndefined();
});

test('nobody shares an initial that was proposed', () => {
  const letter = fc.constantFrom('社', '協', '日', '下', '包', '括', ' ');
  const words = fc.array(letter, { maxLength: 5 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { maxLength: 30 }), (people) => {
      const seated = people.map(([agencyName, name], id) => attendee(id, agencyName, name));
      const given = speakersOf(seated, agencies)
        .map(({ initial }) => initial)
        .filter((initial) => initial !== '');
      expect(new Set(given).size).toBe(given.length);
      for (const initial of given) expect([...initial].length).toBeLessThanOrEqual(2);
    }),
  );
});
