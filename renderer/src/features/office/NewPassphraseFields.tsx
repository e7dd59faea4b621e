import { useTranslation } from 'react-i18next';
import { assessPassphrase } from '../../../../domain/security/passphrase-strength.ts';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import type { NewPassphrase, NewPassphraseErrors } from './new-passphrase.ts';

interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly errors: NewPassphraseErrors;
  /** Names a guesser would try: the municipality, the staff member. */
  readonly officeWords: readonly string[];
  /** Whether it replaces an older one. */
  readonly isReplacement?: boolean | undefined;
}

/** A passphrase to be chosen, typed twice, with its strength shown as one types. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { value, onChange, errors, officeWords, isReplacement = false } = props;
  const { t } = useTranslation(['office', 'problem']);
  const { score, problems } = assessPassphrase(value.passphrase, officeWords);
  const wordsOf = (error: NewPassphraseErrors['again']): string | undefined =>
    error === undefined ? undefined : error === 'required' ? t('problem:required') : t(`passphrase.${error}`);
  return (
    <>
      <PassphraseField
        id="new-passphrase"
        label={t(isReplacement ? 'passphrase.new' : 'passphrase.label')}
        description={t('passphrase.help')}
        isRequired
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        error={wordsOf(errors.passphrase)}
        strength={{ score, hints: problems.map((problem) => t(`passphrase.hint.${problem}`)) }}
      />
      <PassphraseField
        id="new-passphrase-again"
        label={t(isReplacement ? 'passphrase.newAgain' : 'passphrase.again')}
        isRequired
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={wordsOf(errors.again)}
      />
    </>
  );
}
