import { useTranslation } from 'react-i18next';
import { useDates } from './useDates.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './form.module.css';

interface DraftNoticeProps {
  /** When it was kept, UTC. */
  readonly savedAt: string;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}

/** Tells of a form that was begun and not finished. */
export function DraftNotice({ savedAt, onContinue, onDiscard }: DraftNoticeProps) {
  const { t } = useTranslation('common');
  const { monthDay, dayOf, clock } = useDates();
  return (
    <Notice
      action={
        <span className={styles['actions']}>
          <Button size="small" onPress={onContinue}>
            {t('draft.continue')}
          </Button>
          <Button size="small" variant="quiet" onPress={onDiscard}>
            {t('draft.discard')}
          </Button>
        </span>
      }
    >
      {t('draft.found', { at: `${monthDay(dayOf(savedAt))} ${clock(savedAt)}` })}
    </Notice>
  );
}
