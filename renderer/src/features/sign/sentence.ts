import type { Sign } from '../../../../domain/contract/sign.ts';

type Fact = Sign['facts'][number];

/** What a sign says in one sentence: a key of `sentence` in the locale file, and what it is filled with. */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

interface Words {
  /** A person with the age: 「母（82歳）」. */
  readonly aged: (name: string, age: number) => string;
  readonly day: (date: string) => string;
}

/** Puts the facts of a sign into one sentence; the kind of its last fact decides which. */
export function sentenceOf({ rule, facts }: Sign, { aged, day }: Words): Sentence {
  const all = (fact: string) => facts.filter((each) => each.fact === fact);
  const person = (fact: Fact | undefined, name = 'name'): string =>
    fact === undefined ? '' : aged(text(fact, name), Number(fact.values['age'] ?? 0));
  const people = (found: readonly Fact[], name = 'name'): string =>
    found.map((fact) => ('age' in fact.values ? person(fact, name) : text(fact, name))).join('、');
  const kind = facts.at(-1)?.fact ?? '';
  const first = facts[0];
  switch (rule) {
    case 'parent-and-child':
      return {
        key: `${rule}.${kind}`,
        values: {
          parents: people(all('old-parent')),
          child: person(all('grown-child')[0]),
          name: text(all('grown-child')[0], 'name'),
          work: text(facts.at(-1), 'work'),
        },
      };
    case 'young-carer':
      return {
        key: `${rule}.${kind}`,
        values: {
          child: person(first),
          others: kind === 'cares-for' ? people(all('cares-for'), 'other') : people(all('needs-care')),
        },
      };
    case 'double-care':
      return {
        key: `${rule}.${kind}`,
        values: {
          name: text(first, 'name'),
          children: people(all('small-child'), 'other'),
          others: people([...all('cares-for'), ...all('lives-with-need')], 'other'),
        },
      };
    case 'single-parent':
      return { key: rule, values: { name: text(first, 'name'), children: people(all('child-of'), 'other') } };
    case 'old-alone':
    case 'old-only':
      return { key: rule, values: { people: people(all('age')) } };
    case 'no-key-person':
      return { key: `${rule}.${kind}`, values: first?.values ?? {} };
    case 'no-contact':
      return {
        key: `${rule}.${first?.fact ?? ''}`,
        values: { ...first?.values, since: day(text(first, 'since')) },
      };
  }
}

function text(fact: Fact | undefined, name: string): string {
  return String(fact?.values[name] ?? '');
}
