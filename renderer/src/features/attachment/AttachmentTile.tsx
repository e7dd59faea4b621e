import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../domain/contract/attachment.ts';
import { useDates } from '../../forms/useDates.ts';
import { Badge } from '../../ui/Badge.tsx';
import { endingOf } from '../../../../domain/attachment/ending.ts';
import styles from './attachment.module.css';

interface AttachmentTileProps {
  readonly attachment: Attachment;
  readonly onOpen: () => void;
}

/** One file as it lies on the desk: picture or kind, name, day, and who may see it. */
export function AttachmentTile({ attachment, onOpen }: AttachmentTileProps) {
  const { t } = useTranslation(['attachment', 'word']);
  const { short, dayOf } = useDates();
  const { name, thumbnail, takenOn, addedAt, shareScope, sensitive, note } = attachment;
  return (
    <button type="button" className={styles['tile']} onClick={onOpen}>
      <span className={styles['picture']}>
        {thumbnail === null ? (
          <span className={styles['kind']}>{endingOf(name).toUpperCase()}</span>
        ) : (
          <img src={`data:image/jpeg;base64,${thumbnail}`} alt="" className={styles['thumbnail']} />
        )}
      </span>
      <span className={styles['name']}>{name}</span>
      <span className={styles['quiet']}>
        {short(takenOn ?? dayOf(addedAt))} {sizeText(attachment.bytes)}
      </span>
      {note !== '' && <span className={styles['remark']}>{note}</span>}
      <span className={styles['marks']}>
        {shareScope !== 'consented' && <Badge tone="secret">{t(`word:shareScope.${shareScope}`)}</Badge>}
        {sensitive && <Badge tone="secret">{t('attachment:sensitive')}</Badge>}
      </span>
    </button>
  );
}

/** 3.2 MB, 45 kB. */
function sizeText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${String(kilobytes)} kB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
