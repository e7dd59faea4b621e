import { groupKin, type Kin } from './kin/families.ts';
import { assignGenerations, splitIntoFamilies } from './kin/generations.ts';
import { layoutLabel } from './label.ts';
import { drawLines, type DrawnLines, type Spot } from './lines/paths.ts';
import { planRoutes, type Routes } from './lines/routes.ts';
import { LOSS_RADIUS, SYMBOL_RADIUS } from './metrics.ts';
import { buildNet } from './order/net.ts';
import { placeColumns } from './place/columns.ts';
import { stackRows } from './place/heights.ts';
import type { GenogramInput, GenogramNode } from './types.ts';

/** Everything about a drawing but the places chosen by hand. */
export interface GenogramPlan {
  readonly kin: Kin;
  readonly residents: ReadonlySet<number>;
  /** Of the persons, in canonical order. */
  readonly nodes: readonly GenogramNode[];
  /** Of the persons, then of the signs of pregnancies and losses. */
  readonly spots: readonly Spot[];
  readonly routes: Routes;
  /** As they run while nobody is moved. */
  readonly lines: DrawnLines;
}

/** Draws up a genogram but for the places chosen by hand; `placeGenogram` completes it as often as somebody is dragged. */
export function planGenogram(input: Omit<GenogramInput, 'moved'>): GenogramPlan {
  const kin = groupKin(input);
  const principal = kin.persons.findIndex(({ id }) => id === input.principal);
  const groups = splitIntoFamilies(kin, principal);
  const net = buildNet(kin, assignGenerations(kin, groups, principal));
  const living = new Set(input.residents);
  const residents = new Set(kin.persons.keys().filter((index) => living.has(kin.persons[index]?.id ?? '')));
  const x = placeColumns(kin, net, groups, principal, residents);
  const routes = planRoutes(kin, net, { x, residents });
  const labels = kin.persons.map(({ name, notes }) => layoutLabel(name, notes));
  const heights = stackRows(kin, net, labels, routes.links);
  const nodes = kin.persons.map(({ id }, index): GenogramNode => {
    const row = net.rowOf[index] ?? 0;
    return {
      id,
      generation: row + net.firstGeneration,
      x: x[index] ?? 0,
      y: heights.ofRow(row),
      label: labels[index] ?? layoutLabel(''),
    };
  });
  const spots = [
    ...nodes.map((node): Spot => ({ x: node.x, y: node.y, radius: SYMBOL_RADIUS })),
    ...kin.signs.map((_, at): Spot => {
      const index = kin.persons.length + at;
      const y = heights.ofRow(net.rowOf[index] ?? 0) - SYMBOL_RADIUS + LOSS_RADIUS;
      return { x: x[index] ?? 0, y, radius: LOSS_RADIUS };
    }),
  ];
  return { kin, residents, nodes, spots, routes, lines: drawLines(kin, routes, spots, heights) };
}
