import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/** Lines of a UTF-8 stream without their ends. A line longer than `longest` characters is skipped and given as null. */
export async function* readLines(stream: Readable, longest: number): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const pieces = decoder.write(chunk).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        yield finished();
      }
      length += piece.length;
      if (length <= longest) parts.push(piece);
      else parts = [];
    }
  }
  if (length > 0) yield finished();

  function finished(): string | null {
    const line = length <= longest ? parts.join('') : null;
    parts = [];
    length = 0;
    return line;
  }
}
