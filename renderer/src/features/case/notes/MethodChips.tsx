import { useRef, type KeyboardEvent } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../ui/cx.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from '../../../ui/Field.tsx';
import { errorOf, type Choice } from '../../../ui/fieldProps.ts';
import { isImeEvent } from '../../../ui/keyboard/ime.ts';
import { useShortcut } from '../../../ui/keyboard/useShortcut.ts';
import styles from './chips.module.css';

interface MethodChipsProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (method: string) => void;
  /** One was chosen by its key: back to where one writes. */
  readonly onKeyChosen: () => void;
}

/** Keys of the chips, in the order of the list. */
const keys = '1234567890abcdefghijklmnopqrstuvwxyz';

/** 方法, all in sight: Alt+M and the key of one chooses it. */
export function MethodChips({ id, label, error, choices, value, onChange, onKeyChosen }: MethodChipsProps) {
  const { t } = useTranslation('note');
  const focused = useRef<HTMLInputElement>(null);
  const focusId = choices.find((choice) => choice.id === value)?.id ?? choices[0]?.id;
  useShortcut('Alt+M', () => focused.current?.focus());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isImeEvent(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = choices[keys.indexOf(event.key.toLowerCase())];
    if (chosen === undefined) return;
    event.preventDefault();
    onChange(chosen.id);
    onKeyChosen();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <RadioGroup
        {...errorOf(error)}
        id={id}
        value={value}
        onChange={onChange}
        orientation="horizontal"
        isRequired
        className={fieldClasses.field}
      >
        <FieldLabel isRequired>{label}</FieldLabel>
        <FieldRow error={error}>
          <div className={styles['chips']}>
            {choices.map((choice, index) => (
              <RadioField
                key={choice.id}
                value={choice.id}
                aria-label={choice.name}
                inputRef={choice.id === focusId ? focused : null}
              >
                <RadioButton className={cx(styles['chip'])}>
                  <span className={styles['key']} aria-hidden="true">
                    {keys[index]?.toUpperCase()}
                  </span>
                  <span>{choice.name}</span>
                </RadioButton>
              </RadioField>
            ))}
          </div>
        </FieldRow>
        <FieldDescription>{t('help.method')}</FieldDescription>
      </RadioGroup>
    </div>
  );
}
