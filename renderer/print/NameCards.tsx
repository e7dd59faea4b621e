import type { NameCard } from '../../domain/print/meeting-parts.ts';
import { Text } from './parts/Text.tsx';
import { spaced, words } from './words.ts';

/** Points a line of a card has room for, and the largest letters on it. */
const room = 440;
const largest = 54;

/** 名札: four to a page, with lines to cut along. */
export function NameCards({ cards }: { cards: readonly NameCard[] }) {
  if (cards.length === 0) return <p className="none">{words.noAttendees}</p>;
  return cards.map((card, index) => (
    <div key={index} className="name-card">
      <span className="name-card-agency">
        <Text>{spaced(card.agency, card.post)}</Text>
      </span>
      <span className="name-card-name" style={{ fontSize: `${sizeOfName(card.name)}pt` }}>
        <Text>{card.name}</Text>
      </span>
    </div>
  ));
}

/** As large as the name allows on one line; a long one takes two. */
function sizeOfName(name: string): number {
  const { length } = [...name];
  const inALine = length > 14 ? Math.ceil(length / 2) + 1 : length;
  return Math.min(largest, Math.floor(room / Math.max(inALine, 1)));
}
