import type { auditContract } from '../../domain/contract/audit.ts';
import { sha256 } from '../driver/digest.ts';
import { brokenAuditEntry, countAuditEntries } from '../repositories/log.ts';
import type { HandlersOf } from './context.ts';

export const auditOperations: HandlersOf<typeof auditContract> = {
  'audit.check': (tx) => ({ entries: countAuditEntries(tx), brokenAt: brokenAuditEntry(tx, sha256) }),
};
