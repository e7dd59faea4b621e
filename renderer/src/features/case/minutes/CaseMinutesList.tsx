import { useTranslation } from 'react-i18next';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import notes from '../notes/notes.module.css';
import { MinutesItem } from './MinutesItem.tsx';

/** 会議: what every meeting said about the case, the latest first, with the corrections beneath. */
export function CaseMinutesList({ caseId }: { readonly caseId: CaseId }) {
  const { t } = useTranslation('case');
  const { data, error } = useQueryOperation('meeting.ofCase', { caseId });
  if (error !== null) return <FailureNotice failure={error} />;
  if (data === undefined) return <Loading />;
  if (data.meetings.length === 0) {
    return <EmptyState title={t('meetings.empty')}>{t('meetings.emptyHelp')}</EmptyState>;
  }
  return (
    <ol className={notes['timeline']} aria-label={t('meetings.title')}>
      {data.meetings.map((minutes) => (
        <li key={minutes.agendaItemId} className={notes['day']}>
          <MinutesItem minutes={minutes} isFirstOfDay query="" />
        </li>
      ))}
    </ol>
  );
}
