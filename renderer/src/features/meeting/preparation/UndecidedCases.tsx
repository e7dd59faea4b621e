import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { StoppedCases } from './StoppedCases.tsx';
import { useAgendaAdding } from './useAgendaAdding.ts';
import styles from './preparation.module.css';

interface UndecidedCasesProps {
  readonly meeting: MeetingDetail;
  readonly undecided: OutputOf<'meeting.openPoints'>['undecided'];
}

/** Cases of which nothing was decided last time, each with its way onto this agenda. */
export function UndecidedCases({ meeting, undecided }: UndecidedCasesProps) {
  const { t } = useTranslation('meeting');
  const { data } = useQueryOperation('case.list', { status: 'open', text: '', sort: 'number' });
  const adding = useAgendaAdding(meeting);
  return (
    <section aria-label={t('openPoints.undecided')}>
      <h3>{t('openPoints.undecided')}</h3>
      <FailureNotice failure={adding.failure} />
      <ul className={styles['lines']}>
        {undecided.map(({ caseNumber, householdLabel }) => {
          const entry = data?.cases.find((candidate) => candidate.caseNumber === caseNumber);
          const isThere = meeting.agenda.some((item) => item.caseNumber === caseNumber);
          const name = `${caseNumber} ${householdLabel}`;
          return (
            <li key={caseNumber}>
              {name} {isThere && t('openPoints.isOnAgenda')}
              {!isThere && data !== undefined && entry === undefined && t('openPoints.isClosed')}
              {!isThere && entry !== undefined && (
                <Button
                  size="small"
                  aria-label={t('openPoints.addCase', { name })}
                  isPending={adding.progress !== null}
                  onPress={() => adding.add([entry])}
                >
                  {t('openPoints.add')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <StoppedCases meeting={meeting} adding={adding} />
    </section>
  );
}
