import type { EcomapPicture } from '../ecomap/picture.ts';
import type { GenogramPicture } from '../genogram/picture.ts';
import type { Doubt } from '../household-map/doubts.ts';
import type { TextDoubt } from '../meeting/text-doubts.ts';
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

/** 事例検討・研修資料: what could not be judged on the first page, then each case from a page of its own. */
export function trainingForm(cases: readonly AnonymousCase[]): FormPart[] {
  return [
    textPart('取扱い', handling),
    tablePart(
      '自動では判断できなかったこと',
      [
        ['事例', 12],
        ['種類', 26],
        ['残っていることば・気づいた点', 62],
      ],
      cases.flatMap(doubtRows),
      'だれのことか分かるおそれがないか、一つずつ確かめてください。',
    ),
    ...cases.flatMap(caseParts),
  ];
}

const handling =
  '氏名・読み・住所・電話・ケース番号は伏せ、年齢は年代に、日付は相談を受けた月を第1月とする月に置き換えています。同じ地域の人には、家族の形や出来事から分かることがあります。配る前に下の表と図を必ず見てください。';

const textDoubtWords: Readonly<Record<TextDoubt['kind'], string>> = {
  name: '人の名前かもしれないことば',
  place: '場所・機関の名前かもしれないことば',
  katakana: 'カタカナのことば',
  number: '数',
  rare: 'まれな出来事・立場',
};

const mapDoubtWords: Readonly<Record<Doubt['kind'], string>> = {
  place: '居どころの種類が分からず「別居」としました',
  twins: '双生児であることが図に出ます',
  'many-people': '人数が多く、世帯が絞られるおそれがあります',
  'many-children': '子の数が多く、世帯が絞られるおそれがあります',
  'many-partners': '配偶者の数が多く、世帯が絞られるおそれがあります',
  mark: '手帳・疾患などの略号が図に出ます',
  'very-old': '100歳以上の人がいます',
  loss: '妊娠・死産などの記録が図に出ます',
  abuse: '虐待の関係が図に出ます',
  'unknown-sort': '種類の分からない機関や人がエコマップにあります',
};

function doubtRows({ textDoubts, mapDoubts }: AnonymousCase, index: number): string[][] {
  const title = titleOf(index);
  const words = Map.groupBy(textDoubts, ({ kind }) => kind);
  return [
    ...[...words].map(([kind, all]) => [
      title,
      textDoubtWords[kind],
      [...new Set(all.map(({ word }) => word))].join('、'),
    ]),
    ...mapDoubts.map(({ kind, letters }) => [
      title,
      '世帯図・エコマップ',
      letters.length === 0 ? mapDoubtWords[kind] : `${letters.join('、')}：${mapDoubtWords[kind]}`,
    ]),
  ];
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
