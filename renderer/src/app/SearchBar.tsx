import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useQueryOperation } from '../bridge/use-operation.ts';
import { isImeEvent } from '../ui/keyboard/ime.ts';
import { useShortcut } from '../ui/keyboard/useShortcut.ts';
import { SearchBox } from '../ui/SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import styles from './SearchBar.module.css';

/** The one search box. ↓ goes into the results, Enter opens the first, Esc closes and then empties. */
export function SearchBar() {
  const { t } = useTranslation('frame');
  const [text, setText] = useState('');
  const [location] = useLocation();
  // Results belong to the page on which they were asked for: whatever leads elsewhere closes them.
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const asked = useDeferredValue(text.trim());
  const bar = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { data, isPlaceholderData } = useQueryOperation(
    'search.find',
    { text: asked },
    { isEnabled: asked !== '' },
  );
  // Enter must not open what matched the text before the last keystroke.
  const isCurrent = !isPlaceholderData && asked === text.trim();
  const isShown = openedAt === location && asked !== '' && data !== undefined;

  useShortcut('Ctrl+K', () => {
    input.current?.focus();
    input.current?.select();
    setOpenedAt(location);
  });

  const links = (): HTMLElement[] => [...(bar.current?.querySelectorAll<HTMLElement>('a[href]') ?? [])];
  const close = (): void => {
    setOpenedAt(null);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isImeEvent(event) || !isShown) return;
    const index = links().findIndex((link) => link === document.activeElement);
    if (event.key === 'Escape') {
      setOpenedAt(null);
      input.current?.focus();
    } else if (index >= 0 && event.key === 'ArrowDown') links()[index + 1]?.focus();
    else if (index >= 0 && event.key === 'ArrowUp') (links()[index - 1] ?? input.current)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className={styles['bar']}
      ref={bar}
      onKeyDownCapture={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpenedAt(null);
      }}
      onFocus={() => setOpenedAt(location)}
    >
      <SearchBox
        ref={input}
        label={t('search.label')}
        shortcut="Ctrl+K"
        value={text}
        onChange={(typed) => {
          setText(typed.slice(0, 100));
          setOpenedAt(location);
        }}
        onSubmit={() => {
          if (isCurrent) links()[0]?.click();
        }}
        onArrowDown={() => links()[0]?.focus()}
      />
      {isShown && <SearchResults text={asked} found={data} onOpen={close} />}
    </div>
  );
}
