import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { call } from '../../bridge/bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import {
  attendeeChoices,
  maxAttendees,
  readAttendeeRows,
  toAttendeeRows,
  type Attendee,
} from './attendee-rows.ts';
import { AttendeeTable } from './AttendeeTable.tsx';
import { SaveNotices } from './SaveNotices.tsx';
import { useAutosave } from './useAutosave.ts';
import { useRowEditing } from './useRowEditing.ts';
import styles from './meeting.module.css';

/** 出席者: who is called, and who came. */
export function AttendeesSection({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const today = useToday();
  const { data } = useQueryOperation('agency.list', {});
  const agencies = data?.agencies ?? [];
  const autosave = useAutosave<readonly Attendee[], readonly Attendee[]>({
    form: `meetingAttendees:${meeting.id}`,
    saved: meeting.attendees,
    toTyped: toAttendeeRows,
    read: readAttendeeRows,
    save: (attendees, { id, rowVersion }) =>
      call('meeting.setAttendees', { id, rowVersion, attendees: [...attendees] }),
  });
  const rows = autosave.typed;
  const attendance = meeting.heldOn > today ? 'invited' : 'present';
  const blank: Attendee = { agencyId: null, agencyName: '', post: '', name: '', attendance, bound: false };
  const changeNow = (next: readonly Attendee[]): void => {
    autosave.set(next);
    autosave.flush();
  };
  const editing = useRowEditing({ rows, blank, max: maxAttendees, onChange: changeNow });
  const choices = attendeeChoices(agencies, rows);
  const count = (state: Attendee['attendance']): number =>
    rows.filter((row) => row.attendance === state).length;
  const isFull = rows.length >= maxAttendees;
  return (
    <div className={styles['sheet']} onBlur={autosave.flush}>
      <SaveNotices autosave={autosave} />
      <div className={styles['toolbar']}>
        <ComboBox
          label={t('attendees.add')}
          description={isFull ? t('attendees.full', { count: maxAttendees }) : t('attendees.addHelp')}
          width="medium"
          isDisabled={isFull}
          choices={choices}
          isEmptied
          value={null}
          onChange={(id) => {
            const chosen = choices.find((choice) => choice.id === id);
            if (chosen !== undefined) editing.insert(rows.length, { ...chosen.row, attendance });
          }}
        />
        <div className={styles['toolbarEnd']}>
          <span className={styles['quiet']}>
            {t('attendees.count', {
              present: count('present'),
              invited: count('invited'),
              absent: count('absent'),
            })}
          </span>
          <Button isDisabled={count('invited') === 0} onPress={() => changeNow(rows.map(markPresent))}>
            {t('attendees.allPresent')}
          </Button>
          <Button isDisabled={isFull} onPress={() => editing.insert(rows.length)}>
            {t('attendees.addBlank')}
          </Button>
        </div>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('attendees.empty')}>{t('attendees.emptyText')}</EmptyState>
      ) : (
        <AttendeeTable
          rows={rows}
          agencies={agencies}
          editing={editing}
          problems={autosave.problems}
          onType={autosave.set}
          onChange={changeNow}
        />
      )}
    </div>
  );
}

function markPresent(row: Attendee): Attendee {
  return row.attendance === 'invited' ? { ...row, attendance: 'present' } : row;
}
