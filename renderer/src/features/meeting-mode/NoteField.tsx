import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type InputEvent as ReactInputEvent,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import { speakerPrefix, type Speaker } from '../../../../domain/meeting/speaker.ts';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { lineAt } from './note-line.ts';
import { rememberNotes } from './notes-focus.ts';
import styles from './meeting-mode.module.css';

/** From so many characters on the field says how much room is left. */
const leastRoom = 1_000;

interface NoteFieldProps {
  readonly label: string;
  readonly keys?: string;
  readonly size: 'large' | 'small';
  /** What the field begins with; from then on it keeps its text itself. */
  readonly text: string;
  /** Stands in the field when `text` is empty. */
  readonly template: string;
  /** As much as the contract takes. */
  readonly maxLength: number;
  readonly speakers: readonly Speaker<unknown>[];
  readonly onInput: () => void;
  readonly ref: Ref<HTMLTextAreaElement>;
}

/** One field of the minutes. An initial and a colon at the beginning of a line become the speaker's name. */
export function NoteField(props: NoteFieldProps) {
  const { label, keys, size, text, template, maxLength, speakers, onInput, ref } = props;
  const { t } = useTranslation('meetingMode');
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const [first] = useState(text === '' ? template : text);
  const [left, setLeft] = useState<number | null>(null);
  useLayoutEffect(() => {
    const field = own.current;
    if (field === null) return;
    const caret = text === '' && template !== '' ? lineAt(template, 0).to : field.value.length;
    field.setSelectionRange(caret, caret);
    field.scrollTop = field.scrollHeight;
    // Only where the text is put in: the caret belongs to the person afterwards.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const onTyped = (event: ReactInputEvent<HTMLTextAreaElement>): void => {
    const field = event.currentTarget;
    onInput();
    const room = maxLength - field.value.length;
    setLeft(room < leastRoom ? room : null);
    if (!event.nativeEvent.isComposing) nameSpeaker(field, speakers);
  };
  return (
    <div className={cx(styles['note'], styles[size])}>
      <div className={styles['noteHead']}>
        <label htmlFor={id}>{label}</label>
        {keys !== undefined && <Kbd keys={keys} />}
        {left !== null && <span role="status">{t('notes.left', { count: left })}</span>}
      </div>
      <textarea
        id={id}
        ref={(element) => {
          own.current = element;
          if (typeof ref === 'function') ref(element);
        }}
        className={styles['text']}
        defaultValue={first}
        maxLength={maxLength}
        spellCheck={false}
        autoComplete="off"
        onInput={onTyped}
        onFocus={(event) => rememberNotes(event.currentTarget)}
        onCompositionEnd={(event) => {
          const field = event.currentTarget;
          // The input method is done with the field after this event only.
          window.setTimeout(() => nameSpeaker(field, speakers));
        }}
      />
    </div>
  );
}

function nameSpeaker(field: HTMLTextAreaElement, speakers: readonly Speaker<unknown>[]): void {
  // The way of writing below writes where the focus is, wherever that has gone meanwhile.
  if (document.activeElement !== field) return;
  const { value, selectionStart: caret } = field;
  if (!/[：:]/u.test(value.charAt(caret - 1))) return;
  const { from } = lineAt(value, caret);
  const typed = value.slice(from, caret);
  const prefix = speakerPrefix(typed, speakers);
  if (prefix === undefined || prefix === typed) return;
  field.setSelectionRange(from, caret);
  // The one way of writing into a field that its own undo knows.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('insertText', false, prefix);
}
