import type { Attachment } from '../../../../domain/contract/attachment.ts';
import { call, OperationError } from '../../bridge/bridge.ts';
import type { Watching } from '../../bridge/watched-call.ts';

/**
 * The whole file, read part by part.
 * @throws OperationError, `corrupt` when it is not what was stored, or the signal's reason when it is given up
 */
export async function readContent(
  { id, parts, bytes, sha256 }: Pick<Attachment, 'id' | 'parts' | 'bytes' | 'sha256'>,
  { onProgress, signal }: Watching = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Uint8Array(bytes);
  let at = 0;
  for (let part = 0; part < parts; part += 1) {
    signal?.throwIfAborted();
    const read = bytesOf((await call('attachment.read', { id, part })).content);
    if (at + read.length > bytes) throw corrupt();
    content.set(read, at);
    at += read.length;
    onProgress?.((part + 1) / parts);
  }
  if ((await sha256Of(content)) !== sha256) throw corrupt();
  return content;
}

function corrupt(): OperationError {
  return new OperationError('corrupt', [], null);
}

/** SHA-256 in hexadecimal. */
async function sha256Of(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** As it crosses the contract; in pieces, for a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) {
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(text);
}

const piece = 0x2000;
