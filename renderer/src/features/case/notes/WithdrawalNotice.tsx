import { useTranslation } from 'react-i18next';
import type { ContactNote } from '../../../../../domain/contract/contact-note.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useRestoreNote } from './useRestoreNote.ts';
import styles from './notes.module.css';

interface WithdrawalNoticeProps {
  readonly id: ContactNote['id'];
  readonly withdrawn: NonNullable<ContactNote['withdrawn']>;
}

/** That a note is out of the record, since when and why. */
export function WithdrawalNotice({ id, withdrawn }: WithdrawalNoticeProps) {
  const { t } = useTranslation('note');
  const { short, dayOf, clock } = useDates();
  const restore = useRestoreNote();
  const { at, by, reason } = withdrawn;
  return (
    <p className={styles['badges']}>
      <Badge tone="warning">{t('withdrawnMark')}</Badge>
      <span className={styles['quiet']}>
        {t('withdrawnBy', { name: by, at: `${short(dayOf(at))} ${clock(at)}`, reason })}
      </span>
      <Button size="small" onPress={() => restore(id)}>
        {t('restore')}
      </Button>
    </p>
  );
}
