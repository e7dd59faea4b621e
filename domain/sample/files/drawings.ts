import { drawPdf } from './pdf.ts';
import { drawPng, type Picture } from './png.ts';

const size = { width: 240, height: 180 } as const;
const colours = [
  [214, 219, 221],
  [150, 118, 84],
  [98, 74, 52],
  [84, 96, 104],
  [236, 226, 200],
  [58, 62, 66],
  [196, 164, 96],
  [126, 148, 112],
] as const;
const [wall, board, frame, ground, light, dark, straw, green] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** A sliding front door with timber piled up beside it. */
export function doorway(): Uint8Array {
  return picture((x, y) => {
    if (y > 150) return ground;
    if (x > 168 && y > 96) return (y - 96) % 14 < 3 ? dark : board;
    if (x < 48 && y > 112 + (x % 12)) return straw;
    if (!inside(x, y, 64, 30, 156, 150)) return wall;
    if (inside(x, y, 106, 30, 114, 150) || x < 68 || x > 152 || y < 34) return frame;
    return y < 88 ? ((x - 64) % 22 < 2 || y % 18 < 2 ? frame : light) : board;
  });
}

/** A corridor with a handrail along the wall. */
export function handrail(): Uint8Array {
  return picture((x, y) => {
    if (y > 128 + x / 12) return (x + y) % 30 < 2 ? frame : straw;
    if (Math.abs(y - 78 - x / 16) < 4) return board;
    if (x % 60 < 6 && y > 78 && y < 100) return frame;
    return inside(x, y, 186, 20, 228, 130) ? light : wall;
  });
}

/** Envelopes filled at the kitchen table. */
export function envelopes(): Uint8Array {
  return picture((x, y) => {
    const [column, row] = [x % 60, y % 45];
    if (!inside(column, row, 8, 8, 52, 38)) return board;
    return Math.abs(row - 8 - Math.abs(column - 30) * 0.1 - (22 - Math.abs(column - 30))) < 1 ? dark : light;
  });
}

/** A field behind the house. */
export function field(): Uint8Array {
  return picture((x, y) => {
    if (y < 60 + Math.abs(x - 130) / 6) return y < 48 ? wall : green;
    return (x + y * 2) % 28 < 8 ? green : frame;
  });
}

/** The scan the base map of the town was cut from; what is seen of it are the tiles. */
export function baseMap(): Uint8Array {
  return picture((x, y) => (Math.abs(y - 70) < 3 || Math.abs(x - 98) < 2 ? light : green));
}

/** A floor plan: rooms, doors and the places of two handrails. */
export function floorPlan(): Uint8Array {
  const lines = [
    '2 w 80 300 430 360 re S',
    '1 w 80 460 m 510 460 l S 260 300 m 260 660 l S 400 460 m 400 660 l S',
    '0.8 0.3 0.1 RG 5 w 262 470 m 262 560 l S 405 448 m 480 448 l S',
    '0 0 0 rg BT /F 14 Tf 150 560 Td (1F) Tj ET',
    'BT /F 11 Tf 270 515 Td (A  L=900) Tj ET',
    'BT /F 11 Tf 415 430 Td (B  L=750) Tj ET',
    'BT /F 10 Tf 80 270 Td (S = 1:50) Tj ET',
  ];
  return drawPdf(lines.join('\n'));
}

function picture(colourAt: Picture['colourAt']): Uint8Array {
  return drawPng({ ...size, palette: colours, colourAt });
}

function inside(x: number, y: number, left: number, top: number, right: number, bottom: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}
