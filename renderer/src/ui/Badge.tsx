import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Badge.module.css';

export type BadgeTone = 'overdue' | 'due' | 'soon' | 'secret' | 'ok' | 'warning' | 'neutral';

const MARKS: Partial<Record<BadgeTone, IconName>> = {
  overdue: 'stop',
  due: 'clock',
  secret: 'lock',
  ok: 'check',
  warning: 'warning',
};

/** A short word about a state. The word says it; mark and colour only help the eye. */
export function Badge({ children, tone = 'neutral' }: { children: ReactNode; tone?: BadgeTone | undefined }) {
  const mark = MARKS[tone];
  return (
    <span className={cx(styles['badge'], styles[tone])}>
      {mark && <Icon name={mark} />}
      {children}
    </span>
  );
}

/** How far a date is away. `days` is negative when it has passed. */
export function DueBadge({ days }: { days: number }) {
  const { t } = useTranslation('ui');
  if (days < 0) return <Badge tone="overdue">{t('badge.overdue', { days: -days })}</Badge>;
  if (days === 0) return <Badge tone="due">{t('badge.dueToday')}</Badge>;
  return <Badge tone={days <= 7 ? 'soon' : 'neutral'}>{t('badge.dueIn', { days })}</Badge>;
}
