import type { CivilDate } from '../calendar/civil-date.ts';
import type { EcomapNode, EcomapTie } from '../contract/ecomap.ts';
import type { MapChange, MapState } from '../contract/household-map.ts';
import type { GenogramPicture, PictureMark } from '../genogram/picture.ts';
import { SYMBOL_RADIUS } from '../genogram/metrics.ts';
import { layoutEcomap } from './layout.ts';
import type { EcomapBox, EcomapLayout, EcomapLine } from './types.ts';

/** Every sign of an ecomap, in the order of the legend. */
export const ecomapSigns = [
  'strong',
  'usual',
  'weak',
  'cutoff',
  'stress',
  'in',
  'out',
  'both',
  'keyPerson',
  'corrected',
  'added',
  'gone',
  'changed',
] as const;
export type EcomapSign = (typeof ecomapSigns)[number];

export interface EcomapWords extends Readonly<Record<EcomapSign, string>> {
  readonly title: string;
  /** 2024年から: 「R6～」. */
  readonly since: (day: CivilDate) => string;
}

type Style = Pick<EcomapTie, 'strength' | 'stress' | 'direction'>;

/** One tie as it is drawn. */
export interface DrawnTie extends EcomapLine, Style {
  readonly corrected: boolean;
  /** R6～; empty where not known. */
  readonly since: string;
  readonly mark: PictureMark | null;
}

export interface DrawnNode extends EcomapBox {
  readonly keyPerson: boolean;
  readonly kind: EcomapNode['kind'];
  readonly mark: PictureMark | null;
}

/** An ecomap ready to be drawn. Survives JSON. */
export interface EcomapPicture {
  readonly title: string;
  readonly view: Pick<EcomapLayout, 'x' | 'y' | 'width' | 'height'>;
  readonly household: { readonly rx: number; readonly ry: number; readonly label: string };
  /** The household's own genogram without names, its scale, and where its view box begins from the middle. */
  readonly genogram: { readonly picture: GenogramPicture; readonly scale: number };
  readonly nodes: readonly DrawnNode[];
  readonly ties: readonly DrawnTie[];
  readonly legend: readonly { readonly sign: EcomapSign; readonly text: string }[];
}

/** What an ecomap is drawn from; what the reader must not see is left out by the caller. */
export interface EcomapFactsToDraw extends Pick<MapState, 'ecomap' | 'label'> {
  readonly genogram: GenogramPicture;
  /** Short word for the category of a node: 医療, 近隣. */
  readonly category: (node: EcomapNode) => string;
  readonly words: EcomapWords;
  readonly changes?: readonly MapChange[];
}

/** The small genogram in the middle takes no more room than this. */
const mostInside = { width: 300, height: 190 };
const around = 26;

/** エコマップ: the household small in the middle, around it whatever it has ties with (reference.md §5.2). */
export function drawEcomap(facts: EcomapFactsToDraw): EcomapPicture {
  const { ecomap, words, changes = [] } = facts;
  const genogram = inSmall(facts.genogram);
  const { layout } = genogram;
  const scale = Math.min(1, mostInside.width / layout.width, mostInside.height / layout.height);
  const household = {
    rx: Math.round((layout.width * scale) / 2) + around,
    ry: Math.round((layout.height * scale) / 2) + around,
  };
  const ties = ecomap.ties.filter(({ hidden }) => !hidden);
  const nodes = ecomap.nodes.filter(({ key }) => ties.some(({ node }) => node === key));
  const drawn = layoutEcomap({
    subjects: nodes.map((node) => ({
      key: node.key,
      name: node.name,
      category: categoryBeside(node.name, facts.category(node)),
      notes: node.note === '' ? [] : [node.note],
    })),
    ties,
    household,
    members: membersWithin(genogram, scale),
    memberRadius: (SYMBOL_RADIUS + 3) * scale,
    moved: ecomap.moved,
  });
  const { boxes, lines, ...view } = drawn;
  const drawnTies = lines.flatMap((line) => {
    const tie = ties.find(({ node, memberId }) => node === line.node && memberId === line.memberId);
    return tie === undefined ? [] : [drawnTie(line, tie, facts)];
  });
  const drawnNodes = boxes.flatMap((box): DrawnNode[] => {
    const node = nodes.find(({ key }) => key === box.key);
    if (node === undefined) return [];
    const isNew = changes.some((change) => change.kind === 'added' && change.nodes.includes(node.key));
    return [{ ...box, keyPerson: node.keyPerson, kind: node.kind, mark: isNew ? 'added' : null }];
  });
  return {
    title: words.title,
    view,
    household: { ...household, label: facts.label },
    genogram: { picture: genogram, scale },
    nodes: drawnNodes,
    ties: drawnTies,
    legend: ecomapSigns
      .filter((sign) => isUsed(sign, drawnTies, drawnNodes))
      .map((sign) => ({ sign, text: words[sign] })),
  };
}

/** 「ハローワーク」 need not say ハローワーク twice. */
function categoryBeside(name: string, category: string): string {
  return name.includes(category) ? '' : category;
}

function drawnTie(line: EcomapLine, tie: EcomapTie, { words, changes = [] }: EcomapFactsToDraw): DrawnTie {
  const change = changes.find(
    ({ subject, nodes, personIds }) =>
      subject === 'ecomap' &&
      nodes.includes(tie.node) &&
      (tie.memberId === null ? personIds.length === 0 : personIds.includes(tie.memberId)),
  );
  return {
    ...line,
    strength: tie.strength,
    stress: tie.stress,
    direction: tie.direction,
    corrected: tie.corrected !== null,
    since: tie.since === null ? '' : words.since(tie.since),
    mark: change?.kind ?? null,
  };
}

function isUsed(sign: EcomapSign, ties: readonly DrawnTie[], nodes: readonly DrawnNode[]): boolean {
  switch (sign) {
    case 'stress':
      return ties.some(({ stress }) => stress);
    case 'corrected':
      return ties.some(({ corrected }) => corrected);
    case 'keyPerson':
      return nodes.some(({ keyPerson }) => keyPerson);
    case 'in':
    case 'out':
    case 'both':
      return ties.some(({ direction }) => direction === sign);
    case 'added':
    case 'gone':
    case 'changed':
      return [...ties, ...nodes].some(({ mark }) => mark === sign);
    default:
      return ties.some(({ strength }) => strength === sign);
  }
}

/** Names and feelings stand in the genogram; in the middle of the ecomap they would be too small to read. */
function inSmall(picture: GenogramPicture): GenogramPicture {
  const nodes = picture.layout.nodes.map((node) => ({
    ...node,
    label: { ...node.label, lines: [], notes: [] },
  }));
  return { ...picture, layout: { ...picture.layout, nodes, emotions: [] }, residentsLabel: '' };
}

/** Where the members stand, from the middle of the household. */
function membersWithin({ layout }: GenogramPicture, scale: number) {
  const middle = { x: layout.x + layout.width / 2, y: layout.y + layout.height / 2 };
  return Object.fromEntries(
    layout.nodes.map(({ id, x, y }) => [id, { x: (x - middle.x) * scale, y: (y - middle.y) * scale }]),
  );
}
