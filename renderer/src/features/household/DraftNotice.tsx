import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './MemberDialog.module.css';
import type { FormDraft } from './useFormDraft.ts';

/** Says once that unfinished text was brought back, and offers to begin anew. */
export function DraftNotice({ draft }: { draft: FormDraft }) {
  const { t } = useTranslation('household');
  if (draft.restoredAt === null) return null;
  return (
    <Notice
      action={
        <div className={styles['buttons']}>
          <Button size="small" onPress={draft.goOn}>
            {t('draft.goOn')}
          </Button>
          <Button size="small" variant="quiet" onPress={draft.startAnew}>
            {t('draft.startAnew')}
          </Button>
        </div>
      }
    >
      {t('draft.restored', { at: draft.restoredAt })}
    </Notice>
  );
}
