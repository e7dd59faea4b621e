export type KeyFailureCode =
  'wrong-passphrase' | 'wrong-recovery-key' | 'keys-damaged' | 'no-office' | 'office-exists' | 'unknown-slot';

/** Why the office's key was not had. Failures of the disk are `StorageFailure`s. */
export class KeyFailure extends Error {
  readonly code: KeyFailureCode;

  constructor(code: KeyFailureCode) {
    super(code);
    this.name = 'KeyFailure';
    this.code = code;
  }
}
