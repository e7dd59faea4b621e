import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { MeetingId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import type { OperationError } from '../../bridge/bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import styles from './print.module.css';

interface ConsentMissingProps {
  readonly meetingId: MeetingId;
  readonly error: OperationError;
}

/** Nothing leaves the office while a case on the agenda lacks the consent its basis needs: which, and where to go. */
export function ConsentMissing({ meetingId, error }: ConsentMissingProps) {
  const { t } = useTranslation(['print', 'word']);
  const { nameOf } = useLegalBases();
  const { wordsOf } = useFailureWords();
  const [, navigate] = useLocation();
  const { data: meeting } = useQueryOperation('meeting.get', { id: meetingId });
  const toAgenda = (): void => navigate(routes.meeting(meetingId, 'agenda'));
  useShortcut('Escape', toAgenda);
  const items = error.problems.flatMap(({ path }) => meeting?.agenda[Number(path[1])] ?? []);
  return (
    <div className={styles['stopped']}>
      <ErrorPanel
        {...wordsOf(error)}
        actions={
          <Button variant="primary" onPress={toAgenda}>
            {t('consent.toAgenda')}
          </Button>
        }
      />
      <h2>{t('consent.cases')}</h2>
      <ul className={styles['cases']}>
        {items.map(({ id, caseId, caseNumber, householdLabel, consentStatus, legalBasis }) => (
          <li key={id}>
            <strong>
              {caseNumber} {householdLabel}
            </strong>{' '}
            <Badge tone="overdue">{t(`word:consent.${consentStatus}`)}</Badge> {nameOf(legalBasis)}{' '}
            <Link href={routes.case(caseId, 'consent')}>{t('consent.toConsent')}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
