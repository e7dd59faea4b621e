import { describe, expect, it } from 'vitest';
import { chainChoices, chainOf, idOf, linkChoices } from './relationshipChoices.ts';

describe('chainChoices', () => {
  it('offers the common ones once, the present one among them', () => {
    const names = chainChoices(['12', '52']).map(({ name }) => name);
    expect(names).toContain('世帯主');
    expect(names.filter((name) => name === '妻の母')).toHaveLength(1);
  });

  it('adds a present one that is not common', () => {
    expect(chainChoices(['20', '12', '52']).at(-1)).toEqual({ id: '20-12-52', name: '子の妻の母' });
    expect(chainOf(idOf(['20', '12', '52']))).toEqual(['20', '12', '52']);
  });
});

describe('linkChoices', () => {
  it('offers nothing after the head, a lodger, an empty or a full chain', () => {
    for (const chain of [[], ['02'], ['99'], ['20', '20', '20', '20']])
      expect(linkChoices(chain)).toEqual([]);
  });

  it('never makes a chain longer than four', () => {
    const ids = linkChoices(['20', '20', '20']).map(({ id }) => id);
    expect(ids).toContain('12');
    expect(ids.every((id) => chainOf(id).length === 1)).toBe(true);
  });
});
