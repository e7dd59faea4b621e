import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../domain/contract/attachment.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { ImageView } from './ImageView.tsx';
import { previewKind } from './preview-kind.ts';
import { base64Of } from './read-content.ts';
import { readText } from './read-text.ts';
import { useContent } from './useContent.ts';
import styles from './attachment.module.css';

// Reading PDFs is heavy, and most files are photos.
const PdfPreview = lazy(async () => ({ default: (await import('../print/PdfPreview.tsx')).PdfPreview }));

interface AttachmentPreviewProps {
  readonly attachment: Attachment;
  /** Gives reading a large file up. */
  readonly onCancel: () => void;
}

/** What a file shows, as far as the application can show it. */
export function AttachmentPreview({ attachment, onCancel }: AttachmentPreviewProps) {
  const { t } = useTranslation('attachment');
  const kind = previewKind(attachment);
  if (kind === null) {
    return <Notice>{t(attachment.kind === 'office' ? 'noPreviewOffice' : 'noPreview')}</Notice>;
  }
  return <Content attachment={attachment} kind={kind} onCancel={onCancel} />;
}

function Content({
  attachment,
  kind,
  onCancel,
}: AttachmentPreviewProps & { readonly kind: 'image' | 'pdf' | 'text' }) {
  const { t } = useTranslation('attachment');
  const content = useContent(attachment);
  if (content.kind === 'failed') return <FailureNotice failure={content.failure} />;
  if (content.kind === 'reading') {
    if (attachment.parts < 4) return <Loading />;
    return <ProgressBar label={t('reading')} value={content.share * 100} onCancel={onCancel} />;
  }
  const { bytes } = content;
  if (kind === 'image')
    return <ImageView bytes={bytes} mediaType={attachment.mediaType} name={attachment.name} />;
  if (kind === 'pdf') return <PdfFile bytes={bytes} />;
  return (
    <pre className={styles['text']} tabIndex={0}>
      {readText(bytes)}
    </pre>
  );
}

function PdfFile({ bytes }: { bytes: Uint8Array }) {
  const pdf = useMemo(() => base64Of(bytes), [bytes]);
  return (
    <Suspense fallback={<Loading />}>
      <PdfPreview pdf={pdf} />
    </Suspense>
  );
}
