import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseCivilDate } from '../../../../../domain/calendar/partial-date.ts';
import type { AgendaItem, MeetingDetail } from '../../../../../domain/contract/meeting.ts';
import { call } from '../../../bridge/bridge.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useToday } from '../../../forms/useToday.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { useMeetingChange } from './useMeetingChange.ts';
import { undatedRoles } from './undated-roles.ts';
import styles from './closing.module.css';

/** Asks until when each role is to be done that has no day yet: final minutes take none any more. */
export function UndatedRoles({ meeting }: { readonly meeting: MeetingDetail }) {
  const { t } = useTranslation('closing');
  const undated = undatedRoles(meeting);
  if (undated.length === 0) return null;
  return (
    <section className={styles['part']} aria-label={t('undated.title')}>
      <h2>{t('undated.title', { count: undated.length })}</h2>
      <p className={styles['quiet']}>{t('undated.text')}</p>
      <ul className={styles['undated']}>
        {undated.map(({ item, role }) => (
          <UndatedRole key={role.id} item={item} role={role} />
        ))}
      </ul>
    </section>
  );
}

function UndatedRole({ item, role }: { item: AgendaItem; role: AgendaItem['roles'][number] }) {
  const { t } = useTranslation('closing');
  const today = useToday();
  const [typed, setTyped] = useState('');
  const { change, error } = useMeetingChange();
  const taskId = useId();
  const name = `${role.agencyName} ${role.worker}`.trim();
  const keep = (): void => {
    const day = parseCivilDate(typed, { today });
    if (!day.ok) return;
    change(async ({ agenda }) => {
      const present = agenda.find(({ id }) => id === item.id);
      if (present === undefined) return;
      const roles = present.roles.map(({ id, rowVersion: _version, state: _state, ...fields }) =>
        id === role.id ? { ...fields, dueOn: day.value } : fields,
      );
      await call('meeting.setRoles', { agendaItemId: item.id, rowVersion: present.rowVersion, roles });
    });
  };
  return (
    <li>
      <div className={styles['undatedRole']} role="group" aria-labelledby={taskId}>
        <div>
          <p id={taskId}>{role.task}</p>
          <p className={styles['quiet']}>
            {name}　{item.caseNumber} {item.householdLabel}
          </p>
          <FailureNotice failure={error} />
        </div>
        <DateField label={t('undated.due')} today={today} value={typed} onChange={setTyped} onBlur={keep} />
      </div>
    </li>
  );
}
