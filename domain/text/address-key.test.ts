import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, addressKeys } from './address-key.ts';

describe('the key of an address', () => {
  it.each([
    ['見本町大字架空１２３番地４', '見本町架空123-4'],
    ['見本町字架空123番地の4', '見本町架空１２３ー４'],
    ['架空123-4', '架空 123番4号'],
    ['架空二丁目3番5号', '架空2-3-5'],
    ['架空十二丁目3', '架空12-3'],
    ['見本県仮想郡見本町架空12番地', '見本町架空12'],
    ['〒123-4567 架空12', '架空12'],
    ['架空１２－３　見本荘２０１号', '架空12-3'],
    ['渡邊町1', '渡辺町1'],
    ['サンプル台1', 'さんぷる台 1番'],
  ])('takes %s and %s for one place', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
    expect(addressKey(one)).not.toBe('');
  });

  it.each([
    ['架空12-3', '架空1-23'],
    ['架空12', '架空123'],
    ['架空1', '仮想1'],
    ['架空1-2', '架空12'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it.each(['', '見本町', '大字架空', '　'])('is empty for %j, which names no house', (address) => {
    expect(addressKey(address)).toBe('');
  });

  it('does not depend on how the numbers are joined', () => {
    const joint = fc.constantFrom('-', '－', '番地', '番', 'の', 'ー', '番地の', ' - ');
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(number, number, joint, joint, (one, other, first, second) => {
        const spelling = (between: string) => `架空${String(one)}${between}${String(other)}`;
        expect(addressKey(spelling(first))).toBe(addressKey(spelling(second)));
      }),
    );
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(addressKey(text)).not.toMatch(/--|-$/u);
      }),
    );
  });
});

describe('the keys asked for', () => {
  it.each(['見本町架空12', '架空12番地', '見本県仮想郡見本町大字架空12'])(
    'of %s find it however it was stored',
    (typed) => {
      const asked = addressKeys(typed, '見本町');
      expect(asked).toContain(addressKey('見本町架空12'));
      if (!typed.includes('県')) expect(asked).toContain(addressKey('架空12'));
    },
  );

  it('are none for an address that names no house', () => {
    expect(addressKeys('架空', '見本町')).toEqual([]);
  });
});
