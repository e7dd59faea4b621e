import type { Rectangle } from '../../domain/district-map/pyramid.ts';
import type { Point } from '../../domain/district-map/rows.ts';
import {
  middleOf,
  nameSize,
  pinRadius,
  pointRadius,
  type DistrictMapView,
} from '../../domain/print/district-map-view.ts';
import { tenths } from './DistrictMapLegend.tsx';
import { Mark } from './DistrictMapMarks.tsx';
import { piecesOf } from './text.ts';

type Pin = DistrictMapView['pins'][number];
type Place = DistrictMapView['places'][number];

const radius = pinRadius;
const halo = { stroke: '#fff', strokeWidth: 0.7, paintOrder: 'stroke', strokeLinejoin: 'round' } as const;

/** The part of a map that one sheet of paper shows; what lies elsewhere is not in it. */
export function DistrictMapDrawing({ view, part }: { view: DistrictMapView; part: Rectangle }) {
  const { base, headings, places, lines, pins, box, map } = view;
  const here = pins.filter(({ x, y }) => touches(around(x, y), part));
  return (
    <>
      {base
        .filter((tile) => touches(tile, part))
        .map(({ x, y, width, height, address }) => (
          <image
            key={`${x} ${y}`}
            href={address}
            x={x}
            y={y}
            // A hair more, or white seams show between neighbours.
            width={width + 0.05}
            height={height + 0.05}
            preserveAspectRatio="none"
          />
        ))}
      {headings.map(({ name, y, height }, index) => (
        <text key={index} x={map.width * 0.01} y={y + height / 2} fontSize={3.2} dominantBaseline="central">
          <Words>{name}</Words>
        </text>
      ))}
      {places.map((place, index) => (
        <PlaceMark key={index} place={place} />
      ))}
      {box === null ? null : here.map((pin) => <HouseBox key={pin.number} pin={pin} box={box} />)}
      {lines.map((line, index) => (
        <SupportArrow key={index} from={signPlace(line.from, box)} to={signPlace(line.to, box)} />
      ))}
      {here.map((pin) => (
        <Sign key={pin.number} pin={pin} {...signPlace(pin, box)} />
      ))}
      {here.map(({ number, name, label }) =>
        label === null ? null : <Name key={number} place={label} name={name} colour="#000" />,
      )}
    </>
  );
}

function Name({ place: { x, y }, name, colour }: { place: Point; name: string; colour: string }) {
  return (
    <text x={x} y={y} fontSize={nameSize} fill={colour} dominantBaseline="central" {...halo}>
      <Words>{name}</Words>
    </text>
  );
}

/** In a box the sign stands above the name, at the left. */
function signPlace({ x, y }: Point, box: DistrictMapView['box']): Point {
  if (box === null) return { x, y };
  return { x: x - box.width / 2 + Math.min(radius * 1.6, box.width / 4), y: y - box.height * 0.14 };
}

/** A house of a 軒並び図. */
function HouseBox({ pin, box }: { pin: Pin; box: { width: number; height: number } }) {
  const { x, y, name } = pin;
  return (
    <g>
      <rect
        x={x - box.width / 2}
        y={y - box.height / 2}
        width={box.width}
        height={box.height}
        fill="#fff"
        stroke="#000"
        strokeWidth={0.25}
      />
      {name === '' ? null : (
        <text x={x} y={y + box.height * 0.36} fontSize={2.4} textAnchor="middle">
          <Words>{shortened(name, box.width / 2.5)}</Words>
        </text>
      )}
    </g>
  );
}

function Sign({ pin: { number, mark, also, withoutHelper }, x, y }: { pin: Pin; x: number; y: number }) {
  const digits = String(number).length;
  return (
    <>
      {withoutHelper ? (
        <circle
          cx={x}
          cy={y}
          r={radius * 1.45}
          fill="#fff"
          fillOpacity={0.7}
          stroke={mark.colour}
          strokeWidth={0.6}
          strokeDasharray="1.5 0.8"
        />
      ) : null}
      <Mark mark={mark} x={x} y={y} radius={radius} />
      {also.map((other, index) => (
        <Mark
          key={index}
          mark={other}
          x={x + radius * (1 + index * 0.9)}
          y={y - radius}
          radius={radius * 0.42}
        />
      ))}
      <text
        x={x}
        y={y}
        fontSize={digits > 2 ? 2.1 : 2.9}
        fontWeight={700}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {number}
      </text>
    </>
  );
}

function SupportArrow({ from, to }: { from: Point; to: Point }) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < radius * 2.5) return null;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const start = { x: from.x + dx * radius * 1.3, y: from.y + dy * radius * 1.3 };
  const tip = { x: to.x - dx * radius * 1.5, y: to.y - dy * radius * 1.5 };
  const side = (turn: number): string =>
    `${tip.x - dx * 1.8 + turn * dy * 1.1},${tip.y - dy * 1.8 - turn * dx * 1.1}`;
  return (
    <path
      d={`M${start.x},${start.y} L${tip.x},${tip.y} M${side(1)} L${tip.x},${tip.y} L${side(-1)}`}
      fill="none"
      stroke="#000"
      strokeWidth={0.5}
    />
  );
}

function PlaceMark({ place: { shape, points, name, label, mark } }: { place: Place }) {
  const middle = middleOf(points);
  const dashes = mark.dashes === '' ? undefined : tenths(mark.dashes);
  const path = `M${points.map(({ x, y }) => `${x},${y}`).join(' L')}`;
  return (
    <g>
      {shape === 'area' ? (
        <path
          d={`${path} Z`}
          fill={mark.filled ? mark.colour : 'none'}
          fillOpacity={0.18}
          stroke={mark.colour}
          strokeWidth={0.6}
          strokeDasharray={dashes}
        />
      ) : null}
      {shape === 'line' ? (
        <path d={path} fill="none" stroke={mark.colour} strokeWidth={0.9} strokeDasharray={dashes} />
      ) : null}
      {shape === 'point' ? <Mark mark={{ ...mark, filled: true }} {...middle} radius={pointRadius} /> : null}
      {label === null ? null : <Name place={label} name={name} colour={mark.colour} />}
    </g>
  );
}

/** As `Text`, within a drawing. */
function Words({ children }: { children: string }) {
  return piecesOf(children).map((piece, index) => (
    <tspan key={index} className={piece.substituted ? 'variant' : undefined}>
      {piece.text}
    </tspan>
  ));
}

/** What a pin and its name may take. */
function around(x: number, y: number): Rectangle {
  return { x: x - 45, y: y - 10, width: 90, height: 20 };
}

function touches(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function shortened(name: string, most: number): string {
  const characters = [...name];
  return characters.length <= most
    ? name
    : `${characters.slice(0, Math.max(Math.floor(most) - 1, 1)).join('')}…`;
}
