import { useEffect, useState } from 'react';
import type { Attachment } from '../../../../domain/contract/attachment.ts';
import { readContent } from './read-content.ts';

export type Content =
  /** `share`: from 0 to 1. */
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly failure: unknown };

/** Reads a file for looking at it; leaving the page gives the reading up. */
export function useContent(attachment: Pick<Attachment, 'id' | 'parts' | 'bytes' | 'sha256'>): Content {
  const { id, parts, bytes, sha256 } = attachment;
  const [content, setContent] = useState<Content>({ kind: 'reading', share: 0 });
  useEffect(() => {
    const givenUp = new AbortController();
    const { signal } = givenUp;
    readContent(
      { id, parts, bytes, sha256 },
      { signal, onProgress: (share) => setContent({ kind: 'reading', share }) },
    ).then(
      (read) => {
        if (!signal.aborted) setContent({ kind: 'read', bytes: read });
      },
      (failure: unknown) => {
        if (!signal.aborted) setContent({ kind: 'failed', failure });
      },
    );
    return () => givenUp.abort();
  }, [id, parts, bytes, sha256]);
  return content;
}
