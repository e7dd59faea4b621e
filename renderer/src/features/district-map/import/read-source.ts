import { mapFilePart } from '../../../../../domain/contract/map-sheet.ts';
import type { MapSheetId } from '../../../../../domain/contract/scalars.ts';
import { call, OperationError } from '../../../bridge/bridge.ts';
import { bytesOf } from '../../attachment/read-content.ts';

/** The chosen file of a sheet that is being taken in. @throws OperationError, or the signal's reason */
export async function readSource(id: MapSheetId, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    signal.throwIfAborted();
    const part = await readPart(id, parts.length);
    if (part === null) return parts;
    parts.push(part);
    if (part.length < mapFilePart) return parts;
  }
}

/** Null past the end. */
async function readPart(id: MapSheetId, part: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return bytesOf((await call('mapSheet.readSource', { id, part })).content);
  } catch (error) {
    if (part > 0 && error instanceof OperationError && error.code === 'not-found') return null;
    throw error;
  }
}
