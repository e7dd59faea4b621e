import { memo } from 'react';
import type { DrawnTie } from '../../../domain/ecomap/picture.ts';
import { ChangeMark, goneInk } from './ChangeMark.tsx';
import { LineTarget } from './LineTarget.tsx';
import { short } from './numbers.ts';
import { Pencil } from './Pencil.tsx';
import { sameContent } from './same-content.ts';
import { aside, lengthOf, placeAt, type Place } from './strokes.ts';
import { TieStroke } from './TieStroke.tsx';

interface EcomapTieLineProps {
  readonly tie: DrawnTie;
  readonly isSelected: boolean;
  /** A transparent line takes the pointer. */
  readonly isTarget: boolean;
}

/** One tie with what is to be said of it: ✎ corrected by hand, since when, 新・変. */
export const EcomapTieLine = memo(function EcomapTieLine({ tie, isSelected, isTarget }: EcomapTieLineProps) {
  const path = [tie.from, tie.to];
  const { mark } = tie;
  return (
    <g
      data-tie={`${tie.node} ${tie.memberId ?? ''}`}
      className={isSelected ? 'ecomap-tie genogram-selected' : 'ecomap-tie'}
      {...(mark === 'gone' ? { stroke: goneInk } : {})}
    >
      <TieStroke tie={tie} path={path} isSelected={isSelected} />
      <Words tie={tie} place={placeAt(path, lengthOf(path) - wordsFrom(lengthOf(path), tie.rank))} />
      {mark === null ? null : (
        <ChangeMark mark={mark} at={aside(placeAt(path, lengthOf(path) * MARK_PART), MARK_ASIDE)} />
      )}
      {isTarget ? <LineTarget path={path} /> : null}
    </g>
  );
}, sameContent);

/** From the household: beside the words and the sign of a tie cut off, which have the middle. */
const MARK_PART = 0.25;
const MARK_ASIDE = 11;

/** How far apart the words of several ties of one node stand. */
const STAGGER = 16;

/** How far from the node the words stand: lines come apart towards it. */
function wordsFrom(length: number, rank: number): number {
  return Math.min(length / 2, 46) + rank * STAGGER;
}

const WORD_SIZE = 9;
/** A pencil and the space after it. */
const PENCIL = 13;

/** Beside the line: above one that lies, at the right of one that stands. */
function Words({ tie, place }: { tie: DrawnTie; place: Place }) {
  if (tie.since === '' && !tie.corrected) return null;
  const stands = Math.abs(place.along.y) > 0.5;
  const width = (tie.corrected ? PENCIL : 0) + widthOf(tie.since);
  const left = stands ? place.x + (tie.strength === 'cutoff' ? 15 : 8) : place.x - width / 2;
  const y = stands ? place.y : place.y - 10;
  return (
    <>
      {tie.corrected ? <Pencil at={{ x: left + 5, y }} /> : null}
      {tie.since === '' ? null : (
        <text
          x={short(left + (tie.corrected ? PENCIL : 0))}
          y={short(y + 0.37 * WORD_SIZE)}
          fontSize={WORD_SIZE}
          fill="currentColor"
          stroke="#fff"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {tie.since}
        </text>
      )}
    </>
  );
}

/** Digits are narrower than the other letters of 「R8年～」. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[0-9]/u.test(letter) ? 0.6 : 1) * WORD_SIZE, 0);
}
