import { useTranslation } from 'react-i18next';
import type { AgendaItem, MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { call } from '../../bridge/bridge.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useToday } from '../../forms/useToday.ts';
import { Button } from '../../ui/Button.tsx';
import {
  blankRole,
  maxRoles,
  readRoleRows,
  rebasedRoles,
  savableRoles,
  toRoleRows,
  withRoleIds,
  type Role,
  type RoleRow,
} from './role-rows.ts';
import { RoleTable } from './RoleTable.tsx';
import { itemOf } from './savable.ts';
import { SaveNotices } from './SaveNotices.tsx';
import { useAutosave } from './useAutosave.ts';
import { useRowEditing } from './useRowEditing.ts';
import styles from './meeting.module.css';

interface RoleEditorProps {
  readonly item: AgendaItem;
  readonly attendees: MeetingDetail['attendees'];
}

/** 役割分担 of one case: which agency does what by when. */
export function RoleEditor({ item, attendees }: RoleEditorProps) {
  const { t } = useTranslation('meeting');
  const today = useToday();
  const { data } = useQueryOperation('agency.list', {});
  const agencies = data?.agencies ?? [];
  const autosave = useAutosave<readonly RoleRow[], readonly Role[]>({
    form: `meetingRoles:${item.id}`,
    saved: item.roles,
    toTyped: toRoleRows,
    read: (rows) => readRoleRows(withRoleIds(rows, item.roles), today),
    adopt: withRoleIds,
    rebase: rebasedRoles,
    save: (roles, meeting) => {
      const { id, rowVersion } = itemOf(meeting, item.id);
      return call('meeting.setRoles', { agendaItemId: id, rowVersion, roles: savableRoles(roles) });
    },
  });
  const editing = useRowEditing({
    rows: autosave.typed,
    blank: blankRole,
    max: maxRoles,
    onChange: (rows) => {
      autosave.set(rows);
      autosave.flush();
    },
  });
  return (
    <section className={styles['form']} onBlur={autosave.flush} aria-label={t('roles.title')}>
      <header className={styles['itemHead']}>
        <h3>{t('roles.title')}</h3>
        <Button
          size="small"
          isDisabled={autosave.typed.length >= maxRoles}
          onPress={() => editing.insert(autosave.typed.length)}
        >
          {t('roles.add')}
        </Button>
      </header>
      <SaveNotices autosave={autosave} />
      {autosave.typed.length === 0 ? (
        <p className={styles['quiet']}>{t('roles.empty')}</p>
      ) : (
        <RoleTable
          rows={autosave.typed}
          agencies={agencies}
          attendees={attendees}
          today={today}
          editing={editing}
          problems={autosave.problems}
          onType={autosave.set}
        />
      )}
    </section>
  );
}
