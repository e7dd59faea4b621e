import { useTranslation } from 'react-i18next';
import type { Protection } from '../../../../domain/contract/protection.ts';
import { useDates } from '../../forms/useDates.ts';
import styles from './protection.module.css';

/** Earlier protections with how they ended, and every time somebody looked. */
export function ProtectionHistory({ protections }: { protections: readonly Protection[] }) {
  const { t } = useTranslation('protection');
  const { short, dayOf, clock } = useDates();
  const moment = (instant: string): string => `${short(dayOf(instant))} ${clock(instant)}`;
  const lines = protections.flatMap((protection) => [
    ...(protection.endedAt === null
      ? []
      : [
          {
            at: protection.endedAt,
            words: t(protection.endReason === '' ? 'line.replaced' : 'line.ended', {
              from: short(protection.from),
              until: short(protection.until),
              reason: protection.endReason,
              staff: protection.endedBy,
            }),
          },
        ]),
    ...protection.releases.map((release) => ({
      at: release.releasedAt,
      words: t('line.revealed', {
        until: clock(release.relockedAt ?? release.until),
        reason: release.reason,
        staff: release.staffName,
      }),
    })),
  ]);
  if (lines.length === 0) return null;
  return (
    <details className={styles['history']}>
      <summary>{t('history', { count: lines.length })}</summary>
      <ul>
        {lines
          .sort((one, other) => (one.at < other.at ? 1 : -1))
          .map(({ at, words }) => (
            <li key={`${at}${words}`}>
              <span className={styles['moment']}>{moment(at)}</span> {words}
            </li>
          ))}
      </ul>
    </details>
  );
}
