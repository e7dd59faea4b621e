import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { missingMembers, type Person } from '../attendee-rows.ts';

interface MissingMembersProps {
  readonly meeting: MeetingDetail;
  /** Who is called, as it stands on the screen. */
  readonly rows: readonly Person[];
  readonly onCall: (people: readonly Person[]) => void;
}

/** Who belongs to the body and is not called. */
export function MissingMembers({ meeting, rows, onCall }: MissingMembersProps) {
  const { t } = useTranslation('meeting');
  const { data } = useQueryOperation('meetingType.list', {});
  const type = data?.types.find(({ id }) => id === meeting.typeId);
  const missing = missingMembers(type?.members ?? [], rows);
  if (missing.length === 0) return null;
  const names = missing.map(({ agencyName, name }) =>
    [agencyName, name].filter((text) => text !== '').join(' '),
  );
  return (
    <Notice
      action={
        <Button size="small" onPress={() => onCall(missing)}>
          {t('members.callAll', { count: missing.length })}
        </Button>
      }
    >
      {t('members.missing', { names: names.slice(0, named).join('、') })}
      {names.length > named && t('members.more', { count: names.length - named })}
    </Notice>
  );
}

/** So many are named; a body may be large. */
const named = 8;
