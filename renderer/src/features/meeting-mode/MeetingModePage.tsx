import { useTranslation } from 'react-i18next';
import { Redirect, useLocation, useParams } from 'wouter';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { meetingId, type MeetingId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SavesProvider, useMeetingSaves } from '../meeting/saves.ts';
import { MeetingDesk } from './MeetingDesk.tsx';

/** 会議モード: the one page used while a meeting is held. Final minutes are read on the ordinary page. */
export function MeetingModePage() {
  const { id } = useParams<{ id: string }>();
  const read = meetingId.safeParse(id);
  return read.success ? (
    <OpenMeeting key={read.data} id={read.data} />
  ) : (
    <Redirect to={routes.meetings} replace />
  );
}

function OpenMeeting({ id }: { readonly id: MeetingId }) {
  const { t } = useTranslation('meeting');
  const { wordsOf } = useFailureWords();
  const [, navigate] = useLocation();
  const { data: meeting, error } = useQueryOperation('meeting.get', { id });
  if (error !== null && meeting === undefined) {
    return (
      <ErrorPanel
        {...wordsOf(error)}
        actions={<Button onPress={() => navigate(routes.meetings)}>{t('header.toList')}</Button>}
      />
    );
  }
  if (meeting === undefined) return <Loading />;
  if (meeting.finalisedAt !== null) return <Redirect to={routes.meeting(id, 'record')} replace />;
  return <SavingDesk meeting={meeting} />;
}

function SavingDesk({ meeting }: { readonly meeting: MeetingDetail }) {
  const saves = useMeetingSaves(meeting.id);
  return (
    <SavesProvider value={saves}>
      <MeetingDesk meeting={meeting} />
    </SavesProvider>
  );
}
