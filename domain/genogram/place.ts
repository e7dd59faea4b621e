import { routeEmotions } from './emotions.ts';
import { encloseResidents } from './hull/enclosure.ts';
import { redrawLines } from './lines/free.ts';
import type { DrawnLines, Spot } from './lines/paths.ts';
import { barsOf } from './lines/twins.ts';
import { boxOf, boxOfLoss, MARGIN } from './metrics.ts';
import { applyMoves, type Standing } from './place/moves.ts';
import type { GenogramPlan } from './plan.ts';
import type { Box, GenogramLayout, GenogramLoss, GenogramNode, Point } from './types.ts';
import { boxAround } from './ways/geometry.ts';

/** Completes a plan with the places chosen by hand, relative to the principal's own place; quick enough for every frame of a drag. */
export function placeGenogram(
  plan: GenogramPlan,
  moved: Readonly<Record<string, Point>> = {},
): GenogramLayout {
  const { kin } = plan;
  const { nodes, losses, lines } = standingOf(plan, moved);
  const boxes = nodes.map(boxOf);
  const lossBoxes = losses.map(boxOfLoss);
  const paths = [...lines.unions, ...lines.descents].map(({ path }) => path);
  const emotions = routeEmotions(kin.emotions, nodes, lossBoxes, paths);
  const drawn = [...paths, ...emotions.map(({ path }) => path)];
  // A sign goes with its mother.
  const placeOf = new Map(kin.persons.map(({ id }, index) => [id, index]));
  const livesHere = [
    ...kin.persons.map((_, index) => plan.residents.has(index)),
    ...kin.signs.map(({ mother }) => plan.residents.has(placeOf.get(mother) ?? -1)),
  ];
  const everything = [...boxes, ...lossBoxes];
  const enclosed =
    plan.residents.size < 2
      ? undefined
      : encloseResidents(
          everything.filter((_, index) => livesHere[index]),
          everything.filter((_, index) => livesHere[index] !== true),
          drawn,
        );
  return {
    nodes,
    unions: lines.unions,
    descents: lines.descents,
    twinBars: barsOf(kin, plan.routes.children, lines.descents),
    losses,
    emotions,
    enclosure: enclosed?.enclosure ?? null,
    problems: kin.problems,
    ...viewBox([...everything, ...drawn.map(boxAround), ...(enclosed ? [enclosed.box] : [])]),
  };
}

interface Stood {
  readonly nodes: readonly GenogramNode[];
  readonly losses: readonly GenogramLoss[];
  readonly lines: DrawnLines;
}

function standingOf(plan: GenogramPlan, moved: Readonly<Record<string, Point>>): Stood {
  const { kin, spots, nodes: planned } = plan;
  const standing = spots.map(({ x, y }, index): Standing => {
    const node = planned[index];
    return { x, y, box: node === undefined ? boxOfLoss({ x, y }) : boxOf(node) };
  });
  const wishes = planned.map(({ id }) => wishOf(id, moved));
  const isMoved = wishes.some((wish) => wish !== undefined);
  const stood = isMoved ? applyMoves(standing, wishes) : standing;
  const displaced = new Set(stood.keys().filter((index) => stood[index] !== standing[index]));
  const nodes = planned.map((node, index) => ({ ...node, ...placeAt(stood, index) }));
  const losses = kin.signs.map(({ id, kind }, at): GenogramLoss => ({
    id,
    kind,
    ...placeAt(stood, planned.length + at),
  }));
  if (!isMoved) return { nodes, losses, lines: plan.lines };
  const moving = {
    spots: spots.map((spot, index): Spot => ({ ...spot, ...placeAt(stood, index) })),
    boxes: stood.map(({ box }) => box),
    displaced,
  };
  return { nodes, losses, lines: redrawLines(kin, plan.routes, plan.lines, moving) };
}

function wishOf(id: string, moved: Readonly<Record<string, Point>>): Point | undefined {
  const wish = Object.hasOwn(moved, id) ? moved[id] : undefined;
  return wish !== undefined && Number.isFinite(wish.x) && Number.isFinite(wish.y) ? wish : undefined;
}

function placeAt(standing: readonly Standing[], index: number): Point {
  const { x, y } = standing[index] ?? { x: 0, y: 0 };
  return { x, y };
}

function viewBox(boxes: readonly Box[]): { x: number; y: number; width: number; height: number } {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const box of boxes) {
    left = Math.min(left, Math.floor(box.left));
    top = Math.min(top, Math.floor(box.top));
    right = Math.max(right, Math.ceil(box.right));
    bottom = Math.max(bottom, Math.ceil(box.bottom));
  }
  return {
    x: left - MARGIN,
    y: top - MARGIN,
    width: right - left + 2 * MARGIN,
    height: bottom - top + 2 * MARGIN,
  };
}
