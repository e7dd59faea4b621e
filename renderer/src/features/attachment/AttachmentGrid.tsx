import { useState } from 'react';
import type { Attachment } from '../../../../domain/contract/attachment.ts';
import { AttachmentTile } from './AttachmentTile.tsx';
import { AttachmentViewer } from './AttachmentViewer.tsx';
import styles from './attachment.module.css';

/** Files side by side; one opens over the page. */
export function AttachmentGrid({
  attachments,
  label,
}: {
  attachments: readonly Attachment[];
  label: string;
}) {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = attachments.find(({ id }) => id === openId);
  return (
    <>
      <ul className={styles['grid']} aria-label={label}>
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            <AttachmentTile attachment={attachment} onOpen={() => setOpenId(attachment.id)} />
          </li>
        ))}
      </ul>
      {open && <AttachmentViewer key={open.id} attachment={open} onClose={() => setOpenId(null)} />}
    </>
  );
}
