import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './Notice.module.css';

type NoticeTone = 'info' | 'ok' | 'warning' | 'error' | 'secret';

const MARKS: Record<NoticeTone, IconName> = {
  info: 'info',
  ok: 'check',
  warning: 'warning',
  error: 'stop',
  secret: 'lock',
};

export interface NoticeProps {
  readonly children: ReactNode;
  readonly tone?: NoticeTone | undefined;
  readonly action?: ReactNode;
}

/** A message in its place on the page; it stays until its reason is gone. */
export function Notice({ children, tone = 'info', action }: NoticeProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={cx(styles['notice'], styles[tone])} role={tone === 'error' ? 'alert' : 'note'}>
      <Icon name={MARKS[tone]} className={styles['mark']} />
      <div className={styles['text']}>
        <VisuallyHidden>{t(`notice.${tone}`)}</VisuallyHidden>
        {children}
      </div>
      {action}
    </div>
  );
}
