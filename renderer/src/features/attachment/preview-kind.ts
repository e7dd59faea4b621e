import type { Attachment } from '../../../../domain/contract/attachment.ts';

/** Pictures a browser draws; of HEIC and TIFF it draws nothing. */
const drawable: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** How a file can be looked at inside the application; null: not at all. */
export function previewKind({
  kind,
  mediaType,
}: Pick<Attachment, 'kind' | 'mediaType'>): 'image' | 'pdf' | 'text' | null {
  if (kind === 'image') return drawable.has(mediaType) ? 'image' : null;
  return kind === 'office' ? null : kind;
}
