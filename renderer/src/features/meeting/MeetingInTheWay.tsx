import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { meetingId, type MeetingId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import type { OperationError } from '../../bridge/bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import { Button } from '../../ui/Button.tsx';

/** Names the meeting that keeps a case from being thrown away, and opens it. */
export function MeetingInTheWay({ failure }: { readonly failure: OperationError | null }) {
  const ids = (failure?.problems ?? []).flatMap(({ path }) => {
    const read = meetingId.safeParse(path[1]);
    return read.success ? [read.data] : [];
  });
  const [id] = ids;
  return id === undefined ? null : <OpenMeeting id={id} />;
}

function OpenMeeting({ id }: { readonly id: MeetingId }) {
  const { t } = useTranslation('meeting');
  const { short } = useDates();
  const [, navigate] = useLocation();
  const { data } = useQueryOperation('meeting.get', { id });
  if (data === undefined) return null;
  return (
    <Button size="small" onPress={() => navigate(routes.meeting(id, 'agenda'))}>
      {t('inTheWay', { title: data.title, date: short(data.heldOn) })}
    </Button>
  );
}
