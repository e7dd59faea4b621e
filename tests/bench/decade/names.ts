import type { Filling } from './filling.ts';

type Syllable = readonly [written: string, read: string];

const family: readonly Syllable[] = [
  ['山', 'やま'],
  ['川', 'かわ'],
  ['田', 'た'],
  ['野', 'の'],
  ['木', 'き'],
  ['森', 'もり'],
  ['岡', 'おか'],
  ['島', 'しま'],
  ['石', 'いし'],
  ['谷', 'たに'],
  ['原', 'はら'],
  ['沢', 'さわ'],
  ['坂', 'さか'],
  ['浜', 'はま'],
  ['井', 'い'],
  ['村', 'むら'],
];

const given: readonly Syllable[] = [
  ['正', 'まさ'],
  ['和', 'かず'],
  ['文', 'ふみ'],
  ['秋', 'あき'],
  ['春', 'はる'],
  ['千', 'ち'],
  ['美', 'み'],
  ['芳', 'よし'],
  ['信', 'のぶ'],
  ['久', 'ひさ'],
];

const endings: Readonly<Record<'male' | 'female', readonly Syllable[]>> = {
  male: [
    ['夫', 'お'],
    ['男', 'お'],
    ['志', 'し'],
    ['一', 'いち'],
    ['也', 'や'],
  ],
  female: [
    ['子', 'こ'],
    ['代', 'よ'],
    ['江', 'え'],
    ['恵', 'え'],
    ['香', 'か'],
  ],
};

/** A family name of two signs. A few are borne by many, as in any town. */
export function familyName({ chance, pick }: Filling): Syllable {
  const first = family[Math.floor(family.length * chance() ** 2)] ?? pick(family);
  const second = pick(family.filter((syllable) => syllable !== first));
  return joined('', first, second);
}

export function personName(filling: Filling, familyOf: Syllable, sex: 'male' | 'female'): Syllable {
  return joined(' ', familyOf, joined('', filling.pick(given), filling.pick(endings[sex])));
}

function joined(by: string, [written, read]: Syllable, [nextWritten, nextRead]: Syllable): Syllable {
  return [`${written}${by}${nextWritten}`, `${read}${by}${nextRead}`];
}
