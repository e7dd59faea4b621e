import { useTranslation } from 'react-i18next';
import { call } from '../../bridge/bridge.ts';
import { useToday } from '../../forms/useToday.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { BasicFieldset } from './BasicFieldset.tsx';
import { readBasics, toTypedBasics } from './meeting-form.ts';
import { Conflicts } from './preparation/Conflicts.tsx';
import { OpenPoints } from './preparation/OpenPoints.tsx';
import { SerialField } from './preparation/SerialField.tsx';
import { savableMeeting } from './savable.ts';
import { SaveNotices } from './SaveNotices.tsx';
import { useAutosave } from './useAutosave.ts';
import styles from './meeting.module.css';

/** 準備: what the last meeting left open, what stands at the head of the sheet, and the words the meeting opens with. */
export function PreparationSection({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const today = useToday();
  const autosave = useAutosave({
    form: `meetingBasics:${meeting.id}`,
    saved: meeting,
    toTyped: toTypedBasics,
    read: (typed) => {
      const result = readBasics(typed, today);
      return result.ok ? { ok: true, fields: { ...meeting, ...result.fields } } : result;
    },
    save: ({ typeId, heldOn, startsAt, endsAt, place, chair, recorder, programme, opening }, present) =>
      call('meeting.save', {
        ...savableMeeting(present),
        typeId,
        heldOn,
        startsAt,
        endsAt,
        place,
        chair,
        recorder,
        programme,
        opening,
      }),
  });
  const { typed, set, flush } = autosave;
  return (
    <div className={styles['sheet']} onBlur={flush}>
      <OpenPoints meeting={meeting} />
      <SaveNotices autosave={autosave} />
      <div className={styles['beside']}>
        <BasicFieldset typed={typed} onChange={set} problems={autosave.problems}>
          <SerialField meeting={meeting} />
        </BasicFieldset>
        <Conflicts id={meeting.id} typed={typed} people={meeting.attendees} />
      </div>
      <TextArea
        label={t('field.programme')}
        description={t('field.programmeHelp')}
        width="wide"
        rows={6}
        maxLength={2_000}
        value={typed.programme}
        onChange={(programme) => set({ ...typed, programme })}
      />
      <TextArea
        label={t('field.opening')}
        description={t('field.openingHelp')}
        width="wide"
        rows={4}
        maxLength={4_000}
        value={typed.opening}
        onChange={(opening) => set({ ...typed, opening })}
      />
    </div>
  );
}
