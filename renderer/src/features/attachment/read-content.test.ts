import { createHash, randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { attachmentId } from '../../../../domain/contract/scalars.ts';
import { readContent } from './read-content.ts';

const id = attachmentId.parse('01a1fb53-1957-7a1b-9f9b-0fd838c59293');

/** A file of three parts as it was stored, and a core that gives these parts. */
function stored(given = [randomBytes(10), randomBytes(10), randomBytes(4)], read = given) {
  const content = Buffer.concat(given);
  const call = vi.fn(({ input }: { input: { part: number } }) =>
    Promise.resolve({ ok: true, value: { content: read[input.part]?.toString('base64') } }),
  );
  vi.stubGlobal('window', { bridge: { call } });
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { content, call, file: { id, parts: given.length, bytes: content.length, sha256 } };
}

test('a file comes as it was stored, telling how far it is', async () => {
  const { file, content } = stored();
  const told: number[] = [];
  const read = await readContent(file, { onProgress: (share) => told.push(share) });
  expect(Buffer.from(read).equals(content)).toBe(true);
  expect(told).toEqual([1 / 3, 2 / 3, 1]);
});

test.each([
  ['another content', [Buffer.from('abcd'), Buffer.from('efgX')]],
  ['less', [Buffer.from('abcd'), Buffer.from('efg')]],
  ['more', [Buffer.from('abcd'), Buffer.from('efghi')]],
])('%s than was stored is corrupt', async (_, read) => {
  const { file } = stored([Buffer.from('abcd'), Buffer.from('efgh')], read);
  await expect(readContent(file)).rejects.toMatchObject({ code: 'corrupt' });
});

test('reading is given up between two parts', async () => {
  const { file, call } = stored();
  const wish = new AbortController();
  const reading = readContent(file, { signal: wish.signal, onProgress: () => wish.abort() });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(call).toHaveBeenCalledTimes(1);
});
