import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '../../../../domain/contract/agency.ts';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { focusNotes } from './notes-focus.ts';
import { RoleCard } from './RoleCard.tsx';
import type { CaughtRoles } from './useCaughtRoles.ts';
import styles from './meeting-mode.module.css';

interface RolesPaneProps {
  readonly roles: CaughtRoles;
  readonly agencies: readonly Agency[];
  readonly attendees: MeetingDetail['attendees'];
  readonly onType: () => void;
}

/** 役割・期限 as they have been caught, each open to be put right. Enter goes back to the notes. */
export function RolesPane({ roles, agencies, attendees, onType }: RolesPaneProps) {
  const { t } = useTranslation('meetingMode');
  const list = useRef<HTMLOListElement>(null);
  const agencyList = useId();
  const { rows, gap, autosave, change, remove } = roles;
  useEffect(() => {
    if (gap === null) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-row="${String(gap.row)}"] [name="${gap.field}"]`)
      ?.focus();
  }, [gap]);
  const names = new Set([
    ...attendees.map(({ agencyName }) => agencyName),
    ...agencies.map(({ name }) => name),
  ]);
  return (
    <section className={styles['part']} aria-label={t('roles.title')} onBlur={autosave.flush}>
      <h3 className={styles['partHead']}>
        {t('roles.title')} <Kbd keys="F4" />
      </h3>
      <datalist id={agencyList}>
        {[...names]
          .filter((name) => name !== '')
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      {rows.length === 0 && <p className={styles['quiet']}>{t('roles.empty')}</p>}
      <ol className={styles['roles']} ref={list}>
        {rows.map((row, index) => (
          // Rows go by their place: every field is controlled.
          <RoleCard
            key={index}
            number={index + 1}
            row={row}
            agencies={agencies}
            agencyList={agencyList}
            problems={autosave.problems}
            onChange={(changed) => {
              change(index, changed);
              onType();
            }}
            onRemove={() => {
              remove(index);
              onType();
              focusNotes();
            }}
          />
        ))}
      </ol>
    </section>
  );
}
