import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import { Pane } from '../../ui/Pane.tsx';
import styles from './consent.module.css';

type Check = OutputOf<'disclosure.check'>;

const tones: Readonly<Record<Check['verdict'], BadgeTone>> = {
  allowed: 'ok',
  'allowed-by-basis': 'secret',
  'allowed-by-exception': 'warning',
  'consent-required': 'overdue',
};

/** What the consent gate says, person by person, and what stays behind. */
export function GateVerdict({ check, failure }: { check: Check | undefined; failure: unknown }) {
  const { t } = useTranslation('consent');
  return (
    <aside className={styles['verdict']} aria-live="polite">
      <Pane title={t('gate.title')}>
        <FailureNotice failure={failure} />
        {check !== undefined && (
          <>
            <p>
              <Badge tone={tones[check.verdict]}>{t(`gate.verdict.${check.verdict}`)}</Badge>
            </p>
            <p className={styles['quiet']}>
              {t(check.persons.length === 0 ? 'gate.nobody' : `gate.means.${check.verdict}`)}
            </p>
            <ul className={styles['verdicts']}>
              {check.persons.map(({ personId, name, verdict, reason }) => (
                <li key={personId} className={styles['person']}>
                  <p>
                    {name} <Badge tone={tones[verdict]}>{t(`gate.short.${verdict}`)}</Badge>
                  </p>
                  <p className={styles['quiet']}>{t(`gate.reason.${reason}`)}</p>
                </li>
              ))}
            </ul>
            <h3>{t('gate.leftOut')}</h3>
            {check.leftOut.length === 0 ? (
              <p className={styles['quiet']}>{t('gate.nothingLeftOut')}</p>
            ) : (
              <ul className={styles['quiet']}>
                {check.leftOut.map(({ reason, count }) => (
                  <li key={reason}>{t(`gate.leftOutOf.${reason}`, { count })}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </Pane>
    </aside>
  );
}
