import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import { useCommand, useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useDates } from '../../forms/useDates.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './protection.module.css';
import { ProtectionDialog } from './ProtectionDialog.tsx';
import { ProtectionHistory } from './ProtectionHistory.tsx';
import { ProtectionMark } from './ProtectionMark.tsx';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { RevealDialog } from './RevealDialog.tsx';
import { useRelockAt } from './useRelockAt.ts';

type Work = 'begin' | 'end' | 'reveal';

/** 支援措置 of one person: what stands, what can be done about it, and everything that was done. */
export function ProtectionPanel({ personId, personName }: { personId: PersonId; personName: string }) {
  const { t } = useTranslation('protection');
  const { short, clock } = useDates();
  const [work, setWork] = useState<Work | null>(null);
  const { data, error } = useQueryOperation('protection.list', { personId });
  const relock = useCommand('protection.relock');
  const standing = data?.protections.find(({ endedAt }) => endedAt === null);
  const now = new Date().toISOString();
  const released = standing?.releases.find(({ relockedAt, until }) => relockedAt === null && until > now);
  useRelockAt(released?.until ?? null);
  const member = { personId, name: personName, protection: standing ?? null };
  const stop = (): void => {
    setWork(null);
  };
  const action = (label: string, next: Work) => (
    <Button
      size="small"
      aria-label={`${personName} ${label}`}
      onPress={() => {
        setWork(next);
      }}
    >
      {label}
    </Button>
  );
  return (
    <section className={styles['person']} aria-label={t('of', { name: personName })}>
      <p className={styles['line']}>
        <strong>{personName}</strong>
        <ProtectionMark protection={member.protection} />
        {standing && (
          <span>
            {t('period', { from: short(standing.from), until: short(standing.until) })}
            {standing.reason !== '' && `　${standing.reason}`}
          </span>
        )}
        {data && standing === undefined && <span className={styles['quiet']}>{t('none')}</span>}
      </p>
      {released && (
        <p className={styles['line']}>
          <span>{t('revealed', { at: clock(released.until) })}</span>
          <Button
            size="small"
            isPending={relock.isPending}
            onPress={() => {
              relock.mutate({ personId });
            }}
          >
            {t('relock')}
          </Button>
        </p>
      )}
      <FailureNotice failure={error ?? relock.error} />
      <p className={styles['line']}>
        {action(t(standing ? 'renewOpen' : 'beginOpen'), 'begin')}
        {standing && !released && action(t('revealOpen'), 'reveal')}
        {standing && action(t('endOpen'), 'end')}
      </p>
      <ProtectionHistory protections={data?.protections ?? []} />
      {work === 'begin' && <ProtectionDialog member={member} onClose={stop} />}
      {work === 'end' && <ReleaseDialog member={member} onClose={stop} />}
      {work === 'reveal' && <RevealDialog personId={personId} personName={personName} onClose={stop} />}
    </section>
  );
}
