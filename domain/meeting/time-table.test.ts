import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenShare, timeTable } from './time-table.ts';

describe('timeTable', () => {
  test('puts one case after the other', () => {
    const { slots, plannedMinutes, availableMinutes } = timeTable('13:30', '15:00', [15, 20, 10]);
    expect(slots).toEqual([
      { from: '13:30', to: '13:45' },
      { from: '13:45', to: '14:05' },
      { from: '14:05', to: '14:15' },
    ]);
    expect([plannedMinutes, availableMinutes]).toEqual([45, 90]);
  });

  test('says nothing of what comes after a case whose length is open', () => {
    const { slots, availableMinutes } = timeTable('09:00', null, [10, null, 10]);
    expect(slots).toEqual([{ from: '09:00', to: '09:10' }, null, null]);
    expect(availableMinutes).toBeNull();
  });

  test('every case begins when the one before it ends, and none ends before it begins', () => {
    const length = fc.integer({ min: 1, max: 480 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.array(length, { maxLength: 200 }), (hour, minutes) => {
        const startsAt = `${String(hour).padStart(2, '0')}:00`;
        const { slots, plannedMinutes } = timeTable(startsAt, null, minutes);
        expect(slots).toHaveLength(minutes.length);
        expect(plannedMinutes).toBe(minutes.reduce((sum, each) => sum + each, 0));
        slots.forEach((slot, index) => {
          expect(slot?.from).toBe(index === 0 ? startsAt : slots[index - 1]?.to);
          expect(slot !== null && slot.from <= slot.to && slot.to <= '23:59').toBe(true);
        });
      }),
    );
  });
});

describe('evenShare', () => {
  test('shares out what is left in steps of five minutes', () => {
    expect(evenShare(timeTable('13:30', '15:00', [20, null, null, null]), 3)).toBe(20);
  });

  test('gives five minutes at least, and fifteen where the end is open', () => {
    expect(evenShare(timeTable('13:30', '13:40', [null, null, null, null]), 4)).toBe(5);
    expect(evenShare(timeTable('13:30', null, [null]), 1)).toBe(15);
  });
});
