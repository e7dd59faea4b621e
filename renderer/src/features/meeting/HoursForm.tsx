import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import { call } from '../../bridge/bridge.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { TimeField } from '../../ui/TimeField.tsx';
import { readHours, toTypedHours, type Hours, type TypedHours } from './agenda-hours.ts';
import { itemOf } from './savable.ts';
import { SaveNotices } from './SaveNotices.tsx';
import { useAutosave } from './useAutosave.ts';
import styles from './meeting.module.css';

interface HoursFormProps {
  readonly item: AgendaItem;
  /** When the meeting begins. */
  readonly startsAt: string;
}

/** From when to when the case was heard: written down by 会議モード, put right or written here by hand. */
export function HoursForm({ item, startsAt }: HoursFormProps) {
  const { t } = useTranslation('meeting');
  const { problemText } = useFailureWords();
  const autosave = useAutosave<TypedHours, Hours>({
    form: `meetingHours:${item.id}`,
    saved: item,
    toTyped: toTypedHours,
    read: (typed) => readHours(typed, startsAt),
    save: (hours, meeting) => {
      const { id, rowVersion } = itemOf(meeting, item.id);
      return call('meeting.setClock', { id, rowVersion, ...hours });
    },
  });
  const { typed, set, flush, problems } = autosave;
  const field = (name: keyof TypedHours) => {
    const reason = problems[name];
    return {
      label: t(`field.${name}`),
      value: typed[name],
      error: reason === undefined ? undefined : problemText({ path: [name], reason }),
      onChange: (text: string) => set({ ...typed, [name]: text }),
    };
  };
  return (
    <div className={styles['form']} onBlur={flush}>
      <SaveNotices autosave={autosave} />
      <div className={styles['fieldRow']}>
        <TimeField {...field('startedAt')} />
        <TimeField {...field('endedAt')} />
      </div>
    </div>
  );
}
