import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../domain/contract/attachment.ts';
import type { CaseDetail } from '../../../../domain/contract/case.ts';
import { isConsented } from '../../../../domain/consent/gate.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useDates } from '../../forms/useDates.ts';
import { useRemembered } from '../../forms/useRemembered.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { AddFiles } from './AddFiles.tsx';
import { AddNotices } from './AddNotices.tsx';
import { AttachmentGrid } from './AttachmentGrid.tsx';
import { DropTarget } from './DropTarget.tsx';
import { chooseFiles, everyFile, type FileWishes } from './file-order.ts';
import { FileFilter } from './FileFilter.tsx';
import { useAdding } from './useAdding.ts';
import styles from './attachment.module.css';

interface AttachmentsSectionProps {
  readonly detail: CaseDetail;
}

/** 資料: every file of the case, of its records, its intake and its household. */
export function AttachmentsSection({ detail }: AttachmentsSectionProps) {
  const { t } = useTranslation('attachment');
  const { data, error } = useQueryOperation('attachment.list', { caseId: detail.id });
  const [wishes, setWishes] = useRemembered(`attachments:${detail.id}`, everyFile);
  const { dayOf } = useDates();
  const adding = useAdding({
    owner: 'case',
    ownerId: detail.id,
    takenOn: null,
    note: '',
    shareScope: isConsented(detail.consentStatus) ? 'consented' : 'council',
    sensitive: false,
  });
  if (error !== null) return <FailureNotice failure={error} />;
  if (data === undefined) return <Loading />;
  const { attachments } = data;
  const shown = chooseFiles(attachments, wishes, ({ takenOn, addedAt }) => takenOn ?? dayOf(addedAt));
  if (attachments.length === 0) {
    return (
      <DropTarget adding={adding} className={styles['section']}>
        <EmptyState title={t('empty')} action={<AddFiles adding={adding} variant="primary" />}>
          {t('emptyHelp')}
        </EmptyState>
        <AddNotices adding={adding} />
      </DropTarget>
    );
  }
  return (
    <DropTarget adding={adding} className={styles['section']}>
      <div className={styles['bar']}>
        <FileFilter wishes={wishes} onChange={setWishes} shown={shown.length} total={attachments.length} />
        <div className={styles['last']}>
          <AddFiles adding={adding} />
        </div>
      </div>
      <AddNotices adding={adding} />
      {shown.length === 0 && (
        <EmptyState
          title={t('noMatch')}
          action={<Button onPress={() => setWishes(everyFile)}>{t('showAll')}</Button>}
        />
      )}
      <Files files={shown} order={wishes.order} />
    </DropTarget>
  );
}

/** By what they hang on, or all in one. */
function Files({ files, order }: { files: readonly Attachment[]; order: FileWishes['order'] }) {
  const { t } = useTranslation('attachment');
  if (order !== 'owner') {
    return files.length > 0 && <AttachmentGrid attachments={files} label={t('title')} />;
  }
  return [...Map.groupBy(files, ({ owner }) => owner)].map(([owner, ofOwner]) => (
    <section key={owner} className={styles['group']}>
      <h3>{t(`owner.${owner}`)}</h3>
      <AttachmentGrid attachments={ofOwner} label={t(`owner.${owner}`)} />
    </section>
  ));
}
