import type { EcomapPicture } from '../ecomap/picture.ts';
import type { GenogramPicture } from '../genogram/picture.ts';
import type { Doubt } from '../household-map/doubts.ts';
import type { TextDoubt } from '../meeting/text-doubts.ts';
import type { PacketDoubts } from './document-view.ts';
import type { FormPart } from './form-part.ts';
import { tablePart, textPart } from './parts.ts';

type Row = readonly string[];

/** A case freed of whatever tells who it is about; people are letters, days are months of the case. */
export interface AnonymousCase {
  /** 文字, 続柄, 性別, 年代, 同居・別居. */
  readonly members: readonly Row[];
  readonly genogram: GenogramPicture;
  readonly ecomap: EcomapPicture | null;
  readonly issues: readonly string[];
  readonly chiefComplaint: string;
  /** 時期, 方法, 内容. */
  readonly notes: readonly Row[];
  /** 時期, 決まったこと. */
  readonly decisions: readonly Row[];
  /** 機関の種類, 内容. */
  readonly roles: readonly Row[];
  readonly textDoubts: readonly TextDoubt[];
  readonly mapDoubts: readonly Doubt[];
}

/** 事例検討・研修資料: each case from a page of its own, but the first. */
export function trainingForm(cases: readonly AnonymousCase[]): FormPart[] {
  return [textPart('取扱い', handling), ...cases.flatMap(caseParts)];
}

const handling =
  '氏名・読み・住所・電話・番号は伏せ、年齢は年代に、日付は相談を受けた月を第1月とする月に置き換えています。それでも、家族の形や出来事から、同じ地域の人にはだれのことか分かることがあります。だれのことかを探らず、ここで知ったことを話さないでください。';

/** What could not be judged, of each case that has any; each word once. */
export function trainingDoubts(cases: readonly AnonymousCase[]): PacketDoubts[] {
  return cases
    .map(({ textDoubts, mapDoubts }, index) => ({
      number: index + 1,
      words: [...Map.groupBy(textDoubts, ({ kind }) => kind)].map(([kind, all]) => ({
        kind,
        words: [...new Set(all.map(({ word }) => word))],
      })),
      map: mapDoubts.map(({ kind, letters }) => ({ kind, letters: [...letters] })),
    }))
    .filter(({ words, map }) => words.length + map.length > 0);
}

/** A part nothing can be said in is left out: it would only take a page. */
function caseParts(entry: AnonymousCase, index: number): FormPart[] {
  return allParts(entry, index).filter((part) => part.type !== 'table' || part.rows.length > 0);
}

function allParts(entry: AnonymousCase, index: number): FormPart[] {
  const { chiefComplaint, issues } = entry;
  return [
    { type: 'heading', title: titleOf(index) },
    tablePart(
      '世帯',
      [
        ['人', 12],
        ['続柄', 28],
        ['性別', 14],
        ['年代', 18],
        ['暮らし', 28],
      ],
      entry.members,
    ),
    { type: 'map', title: '世帯図', genogram: entry.genogram },
    ...(entry.ecomap === null
      ? []
      : [{ type: 'ecomap' as const, title: 'エコマップ', ecomap: entry.ecomap }]),
    textPart('相談の内容', [issues.join('、'), chiefComplaint].filter((text) => text !== '').join('\n')),
    tablePart(
      '経過',
      [
        ['時期', 14],
        ['方法', 16],
        ['内容', 70],
      ],
      entry.notes,
    ),
    tablePart(
      '会議で決まったこと',
      [
        ['時期', 14],
        ['内容', 86],
      ],
      entry.decisions,
    ),
    tablePart(
      '役割分担',
      [
        ['機関', 30],
        ['内容', 70],
      ],
      entry.roles,
    ),
  ];
}

function titleOf(index: number): string {
  return `事例${String(index + 1)}`;
}
