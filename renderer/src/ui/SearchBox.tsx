import { useImperativeHandle, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { isImeEvent } from './keyboard/ime.ts';
import styles from './SearchBox.module.css';

export interface SearchBoxProps {
  /** Read to screen readers, and shown while empty. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter. */
  readonly onSubmit?: ((value: string) => void) | undefined;
  /** ↓: into the results. */
  readonly onArrowDown?: (() => void) | undefined;
  /** Shown as a hint only. */
  readonly shortcut?: string | undefined;
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLInputElement | null> | undefined;
}

/** Esc empties it first; only an empty box lets Esc through to the page. */
export function SearchBox({
  label,
  value,
  onChange,
  onSubmit,
  onArrowDown,
  shortcut,
  id,
  ref,
}: SearchBoxProps) {
  const { t } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current);
  return (
    <div className={styles['search']} role="search">
      <Icon name="search" className={styles['mark']} />
      <input
        ref={input}
        id={id}
        type="text"
        value={value}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        className={styles['input']}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (isImeEvent(event)) return;
          if (event.key === 'Enter') onSubmit?.(value);
          else if (event.key === 'ArrowDown' && onArrowDown) onArrowDown();
          else if (event.key === 'Escape' && value !== '') onChange('');
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span className={styles['end']}>
        {value === '' ? (
          shortcut !== undefined && <Kbd keys={shortcut} />
        ) : (
          <button
            type="button"
            aria-label={t('search.clear')}
            className={styles['clear']}
            onClick={() => {
              onChange('');
              input.current?.focus();
            }}
          >
            <Icon name="cross" />
          </button>
        )}
      </span>
    </div>
  );
}
