import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { call } from '../../bridge/bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AttendanceSelect } from './preparation/AttendanceSelect.tsx';
import { Conflicts } from './preparation/Conflicts.tsx';
import { MissingMembers } from './preparation/MissingMembers.tsx';
import { AddPeople } from './preparation/AddPeople.tsx';
import {
  isBlankPerson,
  maxAttendees,
  readAttendeeRows,
  rebasedAttendees,
  toAttendeeRows,
  withSavedIds,
  type Attendee,
  type Person,
} from './attendee-rows.ts';
import { FamilyNotice } from './FamilyNotice.tsx';
import { toTypedBasics } from './meeting-form.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { SaveNotices } from './SaveNotices.tsx';
import { useAutosave } from './useAutosave.ts';
import { useRowEditing } from './useRowEditing.ts';
import styles from './meeting.module.css';

/** 出席者: who is called, who is bound to secrecy, and who came. */
export function AttendeesSection({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('meeting');
  const today = useToday();
  const { data } = useQueryOperation('agency.list', {});
  const agencies = data?.agencies ?? [];
  const autosave = useAutosave<readonly Attendee[], readonly Attendee[]>({
    form: `meetingAttendees:${meeting.id}`,
    saved: meeting.attendees,
    toTyped: toAttendeeRows,
    read: (rows) => readAttendeeRows(withSavedIds(rows, meeting.attendees)),
    adopt: withSavedIds,
    rebase: rebasedAttendees,
    save: (rows, { id, rowVersion, attendees }) =>
      call('meeting.setAttendees', { id, rowVersion, attendees: [...withSavedIds(rows, attendees)] }),
  });
  const rows = autosave.typed;
  const attendance: Attendee['attendance'] = meeting.heldOn > today ? 'invited' : 'present';
  const blank: Attendee = { agencyId: null, agencyName: '', post: '', name: '', attendance, bound: false };
  const changeNow = (next: readonly Attendee[]): void => {
    autosave.set(next);
    autosave.flush();
  };
  const editing = useRowEditing({ rows, blank, max: maxAttendees, onChange: changeNow });
  const count = (state: Attendee['attendance']): number =>
    rows.filter((row) => row.attendance === state).length;
  const unnamed = rows.filter((row) => !isBlankPerson(row) && row.name.trim() === '').length;
  const invite = (people: readonly Person[]): void =>
    changeNow([...rows, ...people.map((person) => ({ ...person, attendance }))].slice(0, maxAttendees));
  return (
    <div className={styles['sheet']} onBlur={autosave.flush}>
      <SaveNotices autosave={autosave} />
      <Conflicts id={meeting.id} typed={toTypedBasics(meeting)} people={rows} />
      <MissingMembers meeting={meeting} rows={rows} onCall={invite} />
      <FamilyNotice meeting={meeting} />
      {unnamed > 0 && <Notice>{t('attendees.unnamedCount', { count: unnamed })}</Notice>}
      <div className={styles['toolbar']}>
        <AddPeople
          label={t('attendees.add')}
          agencies={data?.agencies}
          rows={rows}
          max={maxAttendees}
          onAdd={invite}
          onAddBlank={() => editing.insert(rows.length)}
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
        </div>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('attendees.empty')}>{t('attendees.emptyText')}</EmptyState>
      ) : (
        <PeopleTable
          label={t('section.attendees')}
          rows={rows}
          agencies={agencies}
          editing={editing}
          problems={autosave.problems}
          onType={autosave.set}
          onChange={changeNow}
          more={{
            name: t('column.attendance'),
            cell: (row, label, change) => (
              <AttendanceSelect
                label={label}
                value={row.attendance}
                onChange={(state) => change({ ...row, attendance: state })}
              />
            ),
          }}
        />
      )}
    </div>
  );
}

function markPresent(row: Attendee): Attendee {
  return row.attendance === 'invited' ? { ...row, attendance: 'present' } : row;
}
