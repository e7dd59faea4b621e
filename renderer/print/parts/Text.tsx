import { piecesOf } from '../text.ts';

/** A text as it was typed, line breaks kept; characters printed with a substitute glyph are underlined. */
export function Text({ children }: { children: string }) {
  return (
    <span className="text">
      {piecesOf(children).map((piece, index) =>
        piece.substituted ? (
          <span key={index} className="variant">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </span>
  );
}
