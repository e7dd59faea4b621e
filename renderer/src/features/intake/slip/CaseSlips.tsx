import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Button } from '../../../ui/Button.tsx';
import { ReplyBadge } from './useSlipColumns.tsx';
import styles from '../desk.module.css';

/** The slips of one case, and the way to send another. */
export function CaseSlips({ caseId }: { caseId: CaseId }) {
  const { t } = useTranslation('slip');
  const [, navigate] = useLocation();
  const { short } = useDates();
  const settings = useQueryOperation('settings.get', {});
  const { data } = useQueryOperation('referralSlip.list', { show: 'all', text: '', caseId });
  const name = settings.data?.formNames.referralSlip ?? '';
  return (
    <section aria-label={name}>
      <div className={styles['subhead']}>
        <h3>{name}</h3>
        <Button
          onPress={() => {
            navigate(`${routes.newReferralSlip('sent')}?case=${caseId}`);
          }}
        >
          {t('add.sent')}
        </Button>
      </div>
      <ul>
        {(data?.slips ?? []).map((slip) => (
          <li key={slip.id} className={styles['actions']}>
            <Link href={routes.referralSlip(slip.id)}>
              {[slip.slipNumber, short(slip.datedOn), t(`direction.${slip.direction}`), slip.otherSide].join(
                ' ',
              )}
            </Link>
            <ReplyBadge slip={slip} />
          </li>
        ))}
      </ul>
    </section>
  );
}
