import { isOperationName, operations, type NamesOfKind } from '../../domain/contract/index.ts';

/** Operations that are answered by the host. */
export type ShellName = NamesOfKind<'shell'>;

export function isShellName(name: string): name is ShellName {
  return isOperationName(name) && operations[name].kind === 'shell';
}
