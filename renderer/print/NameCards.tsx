import type { NameCard } from '../../domain/print/meeting-parts.ts';
import { Text } from './parts/Text.tsx';
import { words } from './words.ts';

/** What a card has room for below the agency, and the largest letters on it, in points. */
const room = { width: 440, height: 96 };
const largest = 54;
const lineHeight = 1.2;

/** 名札: four to a page, with lines to cut along. */
export function NameCards({ cards }: { cards: readonly NameCard[] }) {
  if (cards.length === 0) return <p className="none">{words.noAttendees}</p>;
  return cards.map((card, index) => <Card key={index} card={card} />);
}

/** Who is not known by name yet sits behind the name of the agency. */
function Card({ card: { agency, post, name } }: { card: NameCard }) {
  const large = name === '' ? agency : name;
  return (
    <div className="name-card">
      <span className="name-card-agency">
        {[large === agency ? '' : agency, post]
          .filter((text) => text !== '')
          .map((text) => (
            <span key={text}>
              <Text>{text}</Text>
            </span>
          ))}
      </span>
      <span className="name-card-name" style={{ fontSize: `${sizeOfName(large)}pt` }}>
        <Text>{large}</Text>
      </span>
    </div>
  );
}

/** As large as the name allows, on as many lines as make it largest. */
function sizeOfName(name: string): number {
  const letters = [...name].reduce((sum, letter) => sum + (/[\x20-\x7e]/u.test(letter) ? 0.7 : 1), 0);
  const sizes = [1, 2, 3].map((lines) => {
    // Lines are not all filled to the end.
    const inALine = lines === 1 ? letters : letters / lines + 2;
    return Math.min(largest, room.width / Math.max(inALine, 1), room.height / lines / lineHeight);
  });
  return Math.floor(Math.max(...sizes));
}
