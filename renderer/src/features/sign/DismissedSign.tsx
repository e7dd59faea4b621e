import { useTranslation } from 'react-i18next';
import type { Sign } from '../../../../domain/contract/sign.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useDates } from '../../forms/useDates.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './sign.module.css';
import { useSignWords } from './useSignWords.ts';

/** A hint that was set aside: why, by whom and when; it can be brought back. */
export function DismissedSign({ sign }: { readonly sign: Sign }) {
  const { t } = useTranslation('sign');
  const { short, dayOf } = useDates();
  const { sentence } = useSignWords()(sign);
  const restore = useCommand('sign.restore');
  const { dismissal } = sign;
  if (dismissal === null) return null;
  return (
    <li className={styles['sign']}>
      <div className={styles['head']}>
        <Badge>{t(`rule.${sign.rule}`)}</Badge>
        <p className={styles['sentence']}>{sentence}</p>
        <Button
          size="small"
          variant="quiet"
          isPending={restore.isPending}
          onPress={() => restore.mutate({ id: dismissal.id })}
        >
          {t('restore')}
        </Button>
      </div>
      <p className={styles['quiet']}>
        {t('dismissedBy', {
          reason: dismissal.reason,
          on: short(dayOf(dismissal.dismissedAt)),
          staff: dismissal.staffName,
        })}
      </p>
      <FailureNotice failure={restore.error} />
    </li>
  );
}
