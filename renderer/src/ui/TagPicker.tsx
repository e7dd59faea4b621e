import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { fieldClasses, LabelText } from './Field.tsx';
import { FieldError } from './FieldError.tsx';
import type { Choice, FieldProps } from './fieldProps.ts';
import { Icon } from './Icon.tsx';
import { isImeEvent } from './keyboard/ime.ts';
import { Loading } from './Loading.tsx';
import { matchesWords } from './matchesWords.ts';
import styles from './TagPicker.module.css';

export interface TagPickerProps extends FieldProps {
  /** Undefined until they have come. */
  readonly choices: readonly Choice[] | undefined;
  /** Ids of the chosen, in the order of choosing. */
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly onBlur?: (() => void) | undefined;
  /** The filter box. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/**
 * Several of a long code list: type to narrow, Enter takes the first, Backspace in the empty box takes the last away.
 * The choices are one stop for Tab; the arrow keys go through them.
 */
export function TagPicker(props: TagPickerProps) {
  const {
    label,
    description,
    error,
    isRequired,
    isDisabled,
    id,
    name,
    choices,
    value,
    onChange,
    onBlur,
    ref,
  } = props;
  const { t } = useTranslation('ui');
  const [typed, setTyped] = useState('');
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const ownId = useId();
  const inputId = id ?? ownId;
  const chosen = value
    .map((chosenId) => choices?.find((choice) => choice.id === chosenId))
    .filter((choice) => choice !== undefined);
  const found = choices?.filter((choice) => matchesWords(choice, typed)) ?? [];
  const stop = Math.min(current, found.length - 1);

  const toggle = (choiceId: string): void => {
    onChange(value.includes(choiceId) ? value.filter((other) => other !== choiceId) : [...value, choiceId]);
  };
  const focusChoice = (event: KeyboardEvent, index: number): void => {
    event.preventDefault();
    list.current?.querySelectorAll('button')[Math.max(0, Math.min(found.length - 1, index))]?.focus();
  };
  const onMove = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') focusChoice(event, stop + 1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') focusChoice(event, stop - 1);
    else if (event.key === 'Home') focusChoice(event, 0);
    else if (event.key === 'End') focusChoice(event, found.length - 1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isImeEvent(event)) return;
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      const first = found.find((choice) => !value.includes(choice.id));
      if (first && typed !== '') toggle(first.id);
      setTyped('');
    } else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      event.preventDefault();
      setTyped('');
    } else if (event.key === 'Backspace' && typed === '') onChange(value.slice(0, -1));
    else if (event.key === 'ArrowDown' && !event.altKey) focusChoice(event, stop);
  };

  return (
    <div className={fieldClasses.field} role="group" aria-labelledby={`${ownId}-label`}>
      <label className={fieldClasses.label} id={`${ownId}-label`} htmlFor={inputId}>
        <LabelText isRequired={isRequired}>{label}</LabelText>
      </label>
      <div
        className={cx(
          styles['box'],
          Boolean(error) && styles['invalid'],
          isDisabled === true && styles['disabled'],
        )}
      >
        <ul className={styles['chosen']} aria-label={t('tags.chosen')}>
          {chosen.map((choice) => (
            <li key={choice.id} className={styles['tag']}>
              {choice.name}
              <button
                type="button"
                disabled={isDisabled}
                className={styles['remove']}
                aria-label={t('tags.remove', { name: choice.name })}
                onClick={() => {
                  toggle(choice.id);
                }}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
          <li className={styles['entry']}>
            <input
              ref={ref}
              id={inputId}
              name={name}
              value={typed}
              disabled={isDisabled}
              placeholder={t('tags.placeholder')}
              autoComplete="off"
              aria-invalid={Boolean(error)}
              aria-required={isRequired}
              aria-describedby={`${ownId}-error ${ownId}-description`}
              className={styles['input']}
              onChange={(event) => {
                setTyped(event.target.value);
              }}
              onKeyDown={onKeyDown}
              onBlur={onBlur}
            />
          </li>
        </ul>
        <ul ref={list} className={styles['choices']} aria-label={t('tags.choices')}>
          {found.map((choice, index) => (
            <li key={choice.id}>
              <button
                type="button"
                tabIndex={index === stop ? 0 : -1}
                disabled={isDisabled}
                aria-pressed={value.includes(choice.id)}
                className={styles['choice']}
                onFocus={() => {
                  setCurrent(index);
                }}
                onKeyDown={onMove}
                onClick={() => {
                  toggle(choice.id);
                }}
              >
                {value.includes(choice.id) && <Icon name="check" />}
                {choice.name}
              </button>
            </li>
          ))}
          {found.length === 0 && (
            <li className={styles['empty']}>{choices === undefined ? <Loading /> : t('select.noMatch')}</li>
          )}
        </ul>
      </div>
      <FieldError id={`${ownId}-error`}>{error}</FieldError>
      <p className={styles['description']} id={`${ownId}-description`}>
        {description}
      </p>
    </div>
  );
}
