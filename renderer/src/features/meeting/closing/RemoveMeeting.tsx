import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { routes } from '../../../app/routes.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useDates } from '../../../forms/useDates.ts';
import { useRemoval } from '../../../forms/useRemoval.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './closing.module.css';

/** Throws a draft away; its roles leave cases and 今日 with it, and come back with it. */
export function RemoveMeeting({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('closing');
  const { short } = useDates();
  const [, navigate] = useLocation();
  const removal = useRemoval('meeting');
  const remove = async (): Promise<void> => {
    if (await removal.remove(meeting.id, `${meeting.title} ${short(meeting.heldOn)}`))
      navigate(routes.meetings);
  };
  return (
    <section className={styles['part']} aria-label={t('remove.title')}>
      <h2>{t('remove.title')}</h2>
      <p className={styles['quiet']}>{t('remove.text')}</p>
      <FailureNotice failure={removal.error} />
      <div>
        <Button variant="quiet" isPending={removal.isPending} onPress={() => void remove()}>
          {t('remove.action')}
        </Button>
      </div>
    </section>
  );
}
