import type { NamesOfKind } from '../../domain/contract/index.ts';
import { backupLifecycle } from './backup.ts';
import type { LifecycleHandlers } from './lifecycle.ts';
import { officeOperations } from './office.ts';

/** Every operation on the office itself; a missing one does not compile. */
export const lifecycleHandlers: LifecycleHandlers<NamesOfKind<'lifecycle'>> = {
  ...backupLifecycle,
  ...officeOperations,
};
