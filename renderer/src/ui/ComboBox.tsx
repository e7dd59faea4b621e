import { useContext, useEffect, useRef, useState, type Ref } from 'react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Group,
  Input,
  type InputProps,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ChoicePopover } from './ChoiceList.tsx';
import { cx } from './cx.ts';
import { defined } from './defined.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from './Field.tsx';
import { errorOf, type Choice, type FieldProps } from './fieldProps.ts';
import { Icon } from './Icon.tsx';
import { matchesWords } from './matchesWords.ts';
import styles from './ComboBox.module.css';

export interface ComboBoxProps extends FieldProps {
  /** Undefined until they have come. */
  readonly choices: readonly Choice[] | undefined;
  /** Id of the choice, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Empties itself after each choice: for adding to a list. */
  readonly isEmptied?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One of many: type any part of the name, its kana or its detail to find it. */
export function ComboBox(props: ComboBoxProps) {
  const {
    label,
    description,
    error,
    isRequired,
    width,
    choices,
    value,
    onChange,
    placeholder,
    isEmptied = false,
    ref,
    ...rest
  } = props;
  const { t } = useTranslation('ui');
  const [round, setRound] = useState(0);
  const emptied = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (round > 0) emptied.current?.focus();
  }, [round]);
  return (
    // Begun anew after each choice: left to itself it would open again as soon as its text is taken away.
    <AriaComboBox
      key={round}
      {...defined(rest)}
      {...errorOf(error)}
      defaultItems={choices ?? []}
      defaultFilter={(name, typed) =>
        choices?.some((choice) => choice.name === name && matchesWords(choice, typed)) ?? false
      }
      value={value}
      onChange={(key) => {
        onChange(key === null ? null : String(key));
        if (isEmptied) setRound(round + 1);
      }}
      menuTrigger="input"
      allowsEmptyCollection
      isRequired={isRequired === true}
      className={fieldClasses.field}
    >
      <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      <FieldRow error={error} width={width}>
        <Group
          className={cx(styles['group'])}
          onKeyDown={(event) => {
            const isOpen = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true';
            // Esc closes the list and nothing else: the page must not take it for its own.
            if (event.key === 'Escape' && isOpen) event.stopPropagation();
          }}
        >
          <OpeningInput
            ref={isEmptied ? emptied : ref}
            {...defined({ placeholder })}
            className={cx(fieldClasses.input, styles['input'])}
          />
          <AriaButton aria-label={t('select.open')} className={cx(styles['open'])}>
            <Icon name="chevron" />
          </AriaButton>
        </Group>
      </FieldRow>
      <FieldDescription>{description}</FieldDescription>
      <ChoicePopover isLoading={choices === undefined} />
    </AriaComboBox>
  );
}

/** A click opens the list as the button does. Focus alone does not: an open list hides the page from screen readers. */
function OpeningInput(props: InputProps & { readonly ref?: Ref<HTMLInputElement> | undefined }) {
  const state = useContext(ComboBoxStateContext);
  return (
    <Input
      {...defined(props)}
      onClick={() => {
        if (state?.isOpen === false) state.open(null, 'manual');
      }}
    />
  );
}
