import { z } from 'zod';
import type { MapPin, MapPlace, SupportLine } from '../contract/district-map.ts';
import { mapShapes, type MapAudience } from '../contract/district-map.ts';
import { nameFor } from '../district-map/audience.ts';
import { placeLabels } from '../district-map/labels.ts';
import type { MapPaper } from '../district-map/paper.ts';
import { rowBox, type Point, type RowHeading } from '../district-map/rows.ts';
import type { Rectangle } from '../district-map/pyramid.ts';
import { markOf, markShapes, plainMark, type MapMark } from '../district-map/symbols.ts';
import { handoutHead, sheetHead } from './sheet-head.ts';

/*
 * The district map on paper: redacted, numbered, in millimetres of the finished map from its upper left corner.
 */

const size = { width: z.number(), height: z.number() };
const point = z.strictObject({ x: z.number(), y: z.number() });
const rectangle = z.strictObject({ x: z.number(), y: z.number(), ...size });
const mark = z.strictObject({
  shape: z.enum(markShapes),
  colour: z.string(),
  dashes: z.string(),
  filled: z.boolean(),
});

const legendEntry = z.strictObject({
  sign: z.enum(['pin', 'without-helper', 'support', ...mapShapes]),
  mark,
  text: z.string(),
});

export const districtMapView = z.strictObject({
  kind: z.literal('district-map'),
  ...sheetHead,
  /** 係内用, 民生委員用, 住民会議用. */
  above: z.string(),
  handout: handoutHead,
  page: z.strictObject(size),
  map: z.strictObject(size),
  /** Over several sheets of A4, with a sheet before them that says how they go together. */
  tiled: z.boolean(),
  columns: z.int(),
  rows: z.int(),
  parts: z.array(rectangle.extend({ column: z.int(), row: z.int() })),
  /** Pictures of the base map as data addresses. */
  base: z.array(rectangle.extend({ address: z.string() })),
  /** 班 of a 軒並び図; its households stand in boxes of `box`. */
  headings: z.array(z.strictObject({ name: z.string(), y: z.number(), height: z.number() })),
  box: z.strictObject(size).nullable(),
  pins: z.array(
    point.extend({
      number: z.int(),
      /** Empty where the readers see numbers only, or the map has no room for it. */
      name: z.string(),
      /** Where the name begins, at the middle of its height; null in a box. */
      label: point.nullable(),
      mark,
      /** Of the other layers the household stands in. */
      also: z.array(mark),
      withoutHelper: z.boolean(),
    }),
  ),
  lines: z.array(z.strictObject({ from: point, to: point })),
  places: z.array(
    z.strictObject({
      shape: z.enum(mapShapes),
      points: z.array(point),
      name: z.string(),
      label: point.nullable(),
      mark,
    }),
  ),
  /** Only what is on the map. */
  legend: z.array(legendEntry),
});
export type DistrictMapView = z.infer<typeof districtMapView>;
type LegendEntry = z.infer<typeof legendEntry>;

/** A household that may be shown, with its number. */
export interface NumberedPin extends MapPin {
  readonly number: number;
}

export interface DistrictMapContent {
  readonly audience: MapAudience;
  /** In units of the sheet, as are the places and base tiles. */
  readonly pins: readonly NumberedPin[];
  readonly places: readonly MapPlace[];
  readonly lines: readonly SupportLine[];
  readonly headings: readonly RowHeading[];
  readonly base: readonly (Rectangle & { readonly address: string })[];
  /** Codes of the layers to show, with what the office calls them, in the order of its list. */
  readonly layers: readonly { readonly code: string; readonly label: string }[];
  readonly withLines: boolean;
}

type Drawing = Omit<DistrictMapView, keyof typeof sheetHead | 'kind' | 'above' | 'handout' | 'tiled'>;

/**
 * Draws what was chosen. A household of layers that are all left out is not drawn; one of no layer at all is plain. A
 * line of support is drawn where both its houses are.
 */
export function drawDistrictMap(content: DistrictMapContent, paper: MapPaper): Drawing {
  const { scale, page, map, columns, rows, parts } = paper;
  const chosen = new Map(content.layers.map(({ code, label }) => [code, label]));
  const pins = content.pins.filter(
    ({ layers }) => layers.length === 0 || layers.some((layer) => chosen.has(layer)),
  );
  const places = content.places.filter(({ layer }) => chosen.has(layer));
  const lines = content.withLines ? linesBetween(content.lines, pins) : [];
  const isRows = content.headings.length > 0;
  const drawnPins = pins.map((pin) => drawPin(pin, content.audience, chosen, scale));
  const drawnPlaces = places.map((place) => drawPlace(place, scale));
  return {
    page,
    map,
    columns,
    rows,
    parts: [...parts],
    base: content.base.map(({ address, ...part }) => ({ ...scaleRectangle(part, scale), address })),
    headings: content.headings.map(({ name, y, height }) => ({ name, y: y * scale, height: height * scale })),
    box: isRows ? { width: rowBox.width * scale, height: rowBox.height * scale } : null,
    ...(isRows ? { pins: drawnPins, places: drawnPlaces } : withLabels(drawnPins, drawnPlaces, map)),
    lines: lines.map(({ from, to }) => ({ from: scalePoint(from, scale), to: scalePoint(to, scale) })),
    legend: legendOf(content.layers, pins, places, lines.length > 0),
  };
}

function drawPin(
  pin: NumberedPin,
  audience: MapAudience,
  chosen: ReadonlyMap<string, string>,
  scale: number,
): Drawing['pins'][number] {
  const [mark = plainMark, ...also] = marksOf(pin, chosen);
  return {
    ...scalePoint(pin, scale),
    number: pin.number,
    name: nameFor(audience, pin),
    label: null,
    mark,
    also,
    withoutHelper: pin.withoutHelper && chosen.has('needs'),
  };
}

function drawPlace({ layer, shape, points, name }: MapPlace, scale: number): Drawing['places'][number] {
  const scaled = points.map((each) => scalePoint(each, scale));
  return { shape, points: scaled, name, label: null, mark: markOf(layer, shape) };
}

/** Names only where there is room for them: a number without one is found in the list. */
function withLabels(
  pins: Drawing['pins'],
  places: Drawing['places'],
  map: MapPaper['map'],
): Pick<Drawing, 'pins' | 'places'> {
  const signOf = ({ x, y }: Point, radius: number): Rectangle => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  const middles = places.map(({ points }) => middleOf(points));
  const signs = [
    ...pins.map((pin) => signOf(pin, signRadius(pin))),
    ...places.flatMap(({ shape }, index) =>
      shape === 'point' ? [signOf(middles[index] ?? { x: 0, y: 0 }, pointRadius)] : [],
    ),
  ];
  const wanted = [
    ...pins.map((pin) => ({
      x: pin.x,
      y: pin.y,
      radius: signRadius(pin),
      text: pin.name,
      fontSize: nameSize,
    })),
    ...places.map(({ shape, name }, index) => ({
      ...(middles[index] ?? { x: 0, y: 0 }),
      radius: shape === 'point' ? pointRadius : 0,
      text: name,
      fontSize: nameSize,
    })),
  ];
  const labels = placeLabels(wanted, signs, map);
  const named = <Item extends { name: string }>(item: Item, index: number) => {
    const label = item.name === '' ? null : (labels[index] ?? null);
    return { ...item, label, name: label === null ? '' : item.name };
  };
  return {
    pins: pins.map((pin, index) => named(pin, index)),
    places: places.map((place, index) => named(place, pins.length + index)),
  };
}

/** Millimetres on every size of paper: a number must be read at arm's length. */
export const pinRadius = 2.6;
export const pointRadius = 2;
export const nameSize = 2.9;

/** With the ring of a household without a helper. */
function signRadius({ withoutHelper }: { withoutHelper: boolean }): number {
  return pinRadius * (withoutHelper ? 1.6 : 1.25);
}

/** The middle of what a place takes. */
export function middleOf(points: readonly Point[]): Point {
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: middle(points.map(({ x }) => x)), y: middle(points.map(({ y }) => y)) };
}

function marksOf({ layers }: MapPin, chosen: ReadonlyMap<string, string>): MapMark[] {
  return layers.filter((layer) => chosen.has(layer)).map((layer) => markOf(layer, 'household'));
}

function linesBetween(lines: readonly SupportLine[], pins: readonly MapPin[]): { from: Point; to: Point }[] {
  const byHousehold = new Map(pins.map((pin) => [pin.householdId, pin]));
  return lines.flatMap(({ helperId, helpedId }) => {
    const [from, to] = [byHousehold.get(helperId), byHousehold.get(helpedId)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

function legendOf(
  layers: DistrictMapContent['layers'],
  pins: readonly MapPin[],
  places: readonly MapPlace[],
  withLines: boolean,
): LegendEntry[] {
  const entries = layers.flatMap(({ code, label }): LegendEntry[] => [
    ...(pins.some((pin) => pin.layers.includes(code))
      ? [{ sign: 'pin' as const, mark: markOf(code, 'household'), text: label }]
      : []),
    ...mapShapes
      .filter((shape) => places.some((place) => place.layer === code && place.shape === shape))
      .map((shape) => ({ sign: shape, mark: markOf(code, shape), text: label })),
  ]);
  const needs = markOf('needs', 'household');
  const isAlone =
    pins.some(({ withoutHelper }) => withoutHelper) && layers.some(({ code }) => code === 'needs');
  return [
    ...entries,
    ...(isAlone
      ? [{ sign: 'without-helper' as const, mark: needs, text: '支える人が決まっていない家' }]
      : []),
    ...(pins.some((pin) => pin.layers.length === 0)
      ? [{ sign: 'pin' as const, mark: plainMark, text: 'その他の世帯' }]
      : []),
    ...(withLines ? [{ sign: 'support' as const, mark: plainMark, text: '支え合い（支える家から）' }] : []),
  ];
}

function scalePoint({ x, y }: Point, scale: number): { x: number; y: number } {
  return { x: x * scale, y: y * scale };
}

function scaleRectangle({ x, y, width, height }: Rectangle, scale: number): Rectangle {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}
