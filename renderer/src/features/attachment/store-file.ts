import type { InputOf, OutputOf } from '../../../../domain/contract/index.ts';
import type { AttachmentId } from '../../../../domain/contract/scalars.ts';
import { call } from '../../bridge/bridge.ts';
import { callWatched, type Watching } from '../../bridge/watched-call.ts';
import { drawThumbnail } from './draw-thumbnail.ts';
import { previewKind } from './preview-kind.ts';
import { readContent } from './read-content.ts';

/** A file the person chose, which the window knows by its token alone. */
export type ChosenFile = OutputOf<'file.pickForAttachment'>['files'][number];
export type Belonging = Omit<InputOf<'attachment.add'>, 'token' | 'name'>;

/** Keeps a file, and draws a small picture of it where that is possible. @throws OperationError */
export async function storeFile(
  { token, name }: ChosenFile,
  belonging: Belonging,
  { signal, onProgress }: Watching = {},
): Promise<void> {
  const { id } = await callWatched(
    'attachment.add',
    { token, name, ...belonging },
    { signal, onProgress: (share) => onProgress?.(share / 2) },
  );
  // The file is kept, with or without a picture.
  await addThumbnail(id, { signal, onProgress: (share) => onProgress?.((1 + share) / 2) }).catch(
    () => undefined,
  );
}

async function addThumbnail(id: AttachmentId, watching: Watching): Promise<void> {
  const attachment = await call('attachment.get', { id });
  if (previewKind(attachment) === null) return;
  const content = await readContent(attachment, watching);
  const thumbnail = await drawThumbnail(attachment, content);
  if (thumbnail !== null) await call('attachment.setThumbnail', { id, thumbnail });
}
