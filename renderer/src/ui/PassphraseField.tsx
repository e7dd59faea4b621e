import { useState, type Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { defined } from './defined.ts';
import { fieldClasses, FieldDescription, FieldLabel, FieldRow } from './Field.tsx';
import { errorOf, type FieldProps } from './fieldProps.ts';
import styles from './PassphraseField.module.css';

interface PassphraseStrength {
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** What would make it stronger, already in the reader's language. */
  readonly hints: readonly string[];
}

export interface PassphraseFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Shown where a new passphrase is chosen. */
  readonly strength?: PassphraseStrength | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function PassphraseField(props: PassphraseFieldProps) {
  const { label, description, error, isRequired, width = 'medium', strength, value, ref, ...rest } = props;
  const { t } = useTranslation('ui');
  const [isShown, setIsShown] = useState(false);
  return (
    <AriaTextField
      {...defined(rest)}
      {...errorOf(error)}
      value={value}
      type={isShown ? 'text' : 'password'}
      isRequired={isRequired === true}
      autoComplete="off"
      spellCheck="false"
      className={fieldClasses.field}
    >
      <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      <FieldRow error={error} width={width}>
        <div className={styles['row']}>
          <Input ref={ref} className={fieldClasses.input} />
          <Button
            variant="quiet"
            isDisabled={rest.isDisabled}
            onPress={() => {
              setIsShown(!isShown);
            }}
          >
            {t(isShown ? 'passphrase.hide' : 'passphrase.show')}
          </Button>
        </div>
      </FieldRow>
      <FieldDescription>{description}</FieldDescription>
      {strength && value !== '' && <Strength {...strength} />}
    </AriaTextField>
  );
}

function Strength({ score, hints }: PassphraseStrength) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles['strength']} role="status">
      <span className={styles['steps']} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} className={cx(styles['step'], step <= score && styles[`score${String(score)}`])} />
        ))}
      </span>
      <span>
        {t('passphrase.strength')} <strong>{t(`passphrase.score${score}`)}</strong>
      </span>
      {hints.map((hint) => (
        <span key={hint}>{hint}</span>
      ))}
    </div>
  );
}
