export type BackupFailureCode = 'not-a-backup' | 'backup-mismatch' | 'cancelled' | 'nothing-to-undo';

/** Why a backup or a restore did not come about. Failures of the disk are `StorageFailure`s. */
export class BackupFailure extends Error {
  readonly code: BackupFailureCode;

  constructor(code: BackupFailureCode) {
    super(code);
    this.name = 'BackupFailure';
    this.code = code;
  }
}
