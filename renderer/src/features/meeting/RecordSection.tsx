import { useTranslation } from 'react-i18next';
import { call } from '../../bridge/bridge.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { AgendaSectionProps } from './AgendaSection.tsx';
import { AgendaTable } from './AgendaTable.tsx';
import { CourseHoursButton } from './CourseHoursForm.tsx';
import { DecidedBadge } from './DecidedBadge.tsx';
import { HoursForm } from './HoursForm.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RoleEditor } from './RoleEditor.tsx';
import { savableMeeting } from './savable.ts';
import { SaveNotices } from './SaveNotices.tsx';
import { useAutosave } from './useAutosave.ts';
import styles from './meeting.module.css';

/** 記録: case by case what was reported, discussed and decided, and who does what by when. */
export function RecordSection({ meeting, selected, onSelect }: AgendaSectionProps) {
  const { t } = useTranslation('meeting');
  const { agenda } = meeting;
  const index = selected === null ? -1 : agenda.indexOf(selected);
  const step = (by: 1 | -1): void => {
    const next = agenda[index + by];
    if (next !== undefined) onSelect(next.id);
  };
  useShortcut(['Alt+PageUp', 'Alt+PageDown'], (key) => step(key === 'Alt+PageUp' ? -1 : 1));
  return (
    <div className={styles['sides']}>
      <div className={styles['side']}>
        <div className={styles['scroll']}>
          <AgendaTable
            agenda={agenda}
            selectedId={selected?.id ?? null}
            onSelect={onSelect}
            mark={{ name: t('column.decided'), cell: (item) => <DecidedBadge item={item} /> }}
          />
        </div>
        <CourseHoursButton meeting={meeting} />
        <ClosingForm meeting={meeting} />
      </div>
      <div className={styles['main']}>
        {selected === null ? (
          <EmptyState title={t('record.empty')}>{t('record.emptyText')}</EmptyState>
        ) : (
          <>
            <RecordForm key={selected.id} item={selected} order={index + 1} meetingId={meeting.id} />
            <HoursForm key={`hours-${selected.id}`} item={selected} startsAt={meeting.startsAt} />
            <RoleEditor key={`roles-${selected.id}`} item={selected} attendees={meeting.attendees} />
            <div className={styles['toolbarEnd']}>
              <Button shortcut="Alt+PageUp" isDisabled={index === 0} onPress={() => step(-1)}>
                {t('record.previous')}
              </Button>
              <Button
                shortcut="Alt+PageDown"
                isDisabled={index === agenda.length - 1}
                onPress={() => step(1)}
              >
                {t('record.next')}
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** 結び: what belongs to no single case, and the next meeting. */
function ClosingForm({ meeting }: Pick<AgendaSectionProps, 'meeting'>) {
  const { t } = useTranslation('meeting');
  const autosave = useAutosave<string, string>({
    form: `meetingClosing:${meeting.id}`,
    saved: meeting.closing,
    toTyped: (closing) => closing,
    read: (closing) => ({ ok: true, fields: closing }),
    save: (closing, present) => call('meeting.save', { ...savableMeeting(present), closing }),
    pauseMilliseconds: 4_000,
  });
  return (
    <div className={styles['form']} onBlur={autosave.flush}>
      <SaveNotices autosave={autosave} />
      <TextArea
        label={t('field.closing')}
        rows={3}
        maxLength={4_000}
        value={autosave.typed}
        onChange={autosave.set}
      />
    </div>
  );
}
