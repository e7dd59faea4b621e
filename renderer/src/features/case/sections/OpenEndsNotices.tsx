import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { closingWarnings } from '../../../../../domain/case/closing.ts';
import type { OutputOf } from '../../../../../domain/contract/index.ts';
import type { CaseId } from '../../../../../domain/contract/scalars.ts';
import { routes } from '../../../app/routes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Notice } from '../../../ui/Notice.tsx';

interface OpenEndsNoticesProps {
  readonly caseId: CaseId;
  readonly openEnds: OutputOf<'case.closingCheck'>;
}

/** What stands in the way of 終結, with the way on; and what must not be overlooked. */
export function OpenEndsNotices({ caseId, openEnds }: OpenEndsNoticesProps) {
  const { t } = useTranslation('case');
  const { short } = useDates();
  const { draftMeetings, openTasks, unansweredSlips } = openEnds;
  const places = {
    'open-tasks': routes.tasks,
    'unanswered-slips': routes.intakes('slips'),
    'running-plan': routes.case(caseId, 'plan'),
  };
  const counts = { 'open-tasks': openTasks, 'unanswered-slips': unansweredSlips, 'running-plan': 1 };
  return (
    <>
      {draftMeetings.map(({ id, title, heldOn }) => (
        <Notice
          key={id}
          tone="error"
          action={<Link href={routes.meeting(id)}>{t('closure.toMeeting')}</Link>}
        >
          <strong>{t('closure.unfinished', { title, day: short(heldOn) })}</strong>{' '}
          {t('closure.unfinishedHelp')}
        </Notice>
      ))}
      {closingWarnings(openEnds).map((warning) => (
        <Notice key={warning} tone="warning" action={<Link href={places[warning]}>{t('closure.look')}</Link>}>
          {t(`closure.warning.${warning}`, { count: counts[warning] })}
        </Notice>
      ))}
    </>
  );
}
