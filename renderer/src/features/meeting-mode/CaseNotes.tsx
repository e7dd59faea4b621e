import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import type { Speaker } from '../../../../domain/meeting/speaker.ts';
import { call } from '../../bridge/bridge.ts';
import { useShortcut } from '../../ui/keyboard/useShortcut.ts';
import { minutesFields, toMinutesText, type MinutesText } from '../meeting/minutes-text.ts';
import { itemOf, savableItem } from '../meeting/savable.ts';
import { SaveNotices } from '../meeting/SaveNotices.tsx';
import { useAutosave } from '../meeting/useAutosave.ts';
import { decisionOf, lineAt, withLine } from './note-line.ts';
import { NoteField } from './NoteField.tsx';
import { focusNotes, presentNotes } from './notes-focus.ts';
import { useSoon } from './useSoon.ts';
import styles from './meeting-mode.module.css';

/** What the keys of the page do with the notes. */
export interface NotesHand {
  /** The line being typed. */
  readonly line: () => string;
  /** Puts the line being typed among the decisions; on an empty line goes there. True when something was put there. */
  readonly decide: () => boolean;
  /** Undoes the last `decide`. */
  readonly takeBack: () => void;
  readonly focus: () => void;
}

interface CaseNotesProps {
  readonly item: AgendaItem;
  /** 要点筆記の型: stands in an empty record as its first text. */
  readonly template: string;
  readonly speakers: readonly Speaker<unknown>[];
  readonly onType: () => void;
  readonly ref: Ref<NotesHand>;
}

/**
 * What is reported, discussed and decided of a case. The fields keep their text themselves: a key renders nothing,
 * whatever the length of the minutes.
 */
export function CaseNotes({ item, template, speakers, onType, ref }: CaseNotesProps) {
  const { t } = useTranslation(['meetingMode', 'meeting']);
  const autosave = useAutosave<MinutesText, MinutesText>({
    form: `meetingRecord:${item.id}`,
    saved: item,
    toTyped: toMinutesText,
    read: (typed) => ({ ok: true, fields: typed }),
    save: (typed, meeting) =>
      call('meeting.saveCase', { ...savableItem(itemOf(meeting, item.id)), ...typed }),
    pauseMilliseconds: 2_000,
  });
  const elements = useRef<Partial<Record<keyof MinutesText, HTMLTextAreaElement>>>({});
  const undecided = useRef<string | null>(null);
  const { typed, set, flush, edition } = autosave;

  const keep = (): void => {
    const textOf = (field: keyof MinutesText): string => elements.current[field]?.value ?? '';
    const discussed = textOf('discussed');
    set({
      reported: textOf('reported'),
      discussed: discussed === template ? '' : discussed,
      decided: textOf('decided'),
    });
  };
  const soon = useSoon(keep);
  const onInput = (): void => {
    soon.ask();
    onType();
  };
  const writeDecided = (text: string): void => {
    const field = elements.current.decided;
    if (field === undefined) return;
    field.value = text;
    field.scrollTop = field.scrollHeight;
    keep();
  };
  const presentLine = (): string => {
    const field = presentNotes();
    return field === null ? '' : lineAt(field.value, field.selectionStart).text;
  };
  useImperativeHandle(ref, () => ({
    line: presentLine,
    decide: () => {
      const decision = decisionOf(presentLine());
      const field = elements.current.decided;
      if (field === undefined || presentNotes() === field) return false;
      if (decision === '') {
        field.focus();
        return false;
      }
      undecided.current = field.value;
      writeDecided(withLine(field.value, decision));
      return true;
    },
    takeBack: () => {
      if (undecided.current !== null) writeDecided(undecided.current);
      undecided.current = null;
    },
    focus: () => {
      focusNotes();
    },
  }));
  useShortcut(['Alt+1', 'Alt+2', 'Alt+3'], (key) => {
    const field = minutesFields[Number(key.at(-1)) - 1];
    if (field !== undefined) elements.current[field]?.focus();
  });
  const { settle } = soon;
  // What was typed comes before what a rendering brings in from outside.
  useLayoutEffect(settle);
  useLayoutEffect(() => {
    // A field that was put in anew has lost its focus; one elsewhere keeps it.
    if (edition === 0 || document.activeElement === document.body) elements.current.discussed?.focus();
  }, [edition]);

  return (
    <div
      className={styles['notes']}
      onBlur={() => {
        soon.settle();
        flush();
      }}
    >
      <SaveNotices autosave={autosave} />
      {minutesFields.map((field, index) => (
        <NoteField
          key={`${field}-${String(edition)}`}
          ref={(element) => {
            // A field that goes keeps its text until it has been saved.
            if (element !== null) elements.current[field] = element;
          }}
          label={t(`meeting:field.${field}`)}
          keys={`Alt+${String(index + 1)}`}
          size={field === 'discussed' ? 'large' : 'small'}
          text={typed[field]}
          template={field === 'discussed' ? template : ''}
          maxLength={20_000}
          speakers={speakers}
          onInput={onInput}
        />
      ))}
    </div>
  );
}
