import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Notice } from '../../ui/Notice.tsx';

/** So many are named; on a longer agenda the table of who sits where has them all. */
const named = 8;
const mostCases = 60;

/** Whoever bears the name of somebody of a case that he sits at: told, not stopped. */
export function FamilyNotice({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const { id, agenda, attendees } = meeting;
  const isEnabled = agenda.length <= mostCases;
  const { data } = useQueryOperation('meeting.reading', { id }, { isEnabled });
  const found = (data?.items ?? []).flatMap(({ agendaItemId, readers }) =>
    readers.flatMap(({ attendeeId, isFamily }) => {
      const item = agenda.find((entry) => entry.id === agendaItemId);
      const attendee = attendees.find((entry) => entry.id === attendeeId);
      return isFamily && item !== undefined && attendee !== undefined ? [{ item, attendee }] : [];
    }),
  );
  if (found.length === 0) return null;
  return (
    <Notice tone="warning">
      {t('reader.familyList')}
      <ul>
        {found.slice(0, named).map(({ item, attendee }) => (
          <li key={`${item.id}/${attendee.id}`}>
            {t('reader.familyAt', {
              name: attendee.name,
              number: item.caseNumber,
              household: item.householdLabel,
            })}
          </li>
        ))}
        {found.length > named && <li>{t('members.more', { count: found.length - named })}</li>}
      </ul>
    </Notice>
  );
}
