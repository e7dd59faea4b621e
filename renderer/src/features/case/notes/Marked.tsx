import { cutAtHits } from '../../../../../domain/text/hits.ts';
import styles from './notes.module.css';

/** A text with what is looked for marked in it. */
export function Marked({ text, query }: { text: string; query: string }) {
  if (query.trim() === '') return text;
  return cutAtHits(text, query).map((piece, index) =>
    piece.isHit ? (
      <mark key={index} className={styles['hit']}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
