import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { useDates } from '../../../forms/useDates.ts';
import { cx } from '../../../ui/cx.ts';
import styles from './closing.module.css';

/** 下書き → 確認済 → 確定 → 決裁: how far the minutes have come, with day and name of each step. */
export function ClosingSteps({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('closing');
  const { short, dayOf } = useDates();
  const { checkedOn, checkedBy, finalisedAt, finalisedBy, decidedOn, decisionNumber } = meeting;
  const steps = [
    { id: 'draft', isReached: true, detail: '' },
    {
      id: 'checked',
      isReached: checkedOn !== null,
      detail:
        checkedOn !== null ? `${short(checkedOn)} ${checkedBy}` : finalisedAt !== null ? t('skipped') : '',
    },
    {
      id: 'final',
      isReached: finalisedAt !== null,
      detail: finalisedAt === null ? '' : `${short(dayOf(finalisedAt))} ${finalisedBy}`,
    },
    {
      id: 'decided',
      isReached: decidedOn !== null,
      detail: decidedOn === null ? '' : `${short(decidedOn)} ${decisionNumber}`,
    },
  ] as const;
  const current = steps.findLast(({ isReached }) => isReached);
  return (
    <ol className={styles['steps']} aria-label={t('steps')}>
      {steps.map(({ id, isReached, detail }) => (
        <li
          key={id}
          className={cx(styles['step'], isReached && styles['reached'])}
          aria-current={id === current?.id ? 'step' : undefined}
        >
          <span>{t(`step.${id}`)}</span>
          {detail !== '' && <span className={styles['quiet']}>{detail}</span>}
        </li>
      ))}
    </ol>
  );
}
