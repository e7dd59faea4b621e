import { assessPassphrase } from '../../../../domain/security/passphrase-strength.ts';

export interface NewPassphrase {
  readonly passphrase: string;
  readonly again: string;
}

export type NewPassphraseErrors = Partial<Record<keyof NewPassphrase, 'required' | 'weak' | 'mismatch'>>;

/** What keeps the two fields from being accepted; the core judges the same way. */
export function checkNewPassphrase(
  { passphrase, again }: NewPassphrase,
  officeWords: readonly string[],
): NewPassphraseErrors {
  if (passphrase === '') return { passphrase: 'required' };
  if (!assessPassphrase(passphrase, officeWords).acceptable) return { passphrase: 'weak' };
  return again === passphrase ? {} : { again: again === '' ? 'required' : 'mismatch' };
}
