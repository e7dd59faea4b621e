import { useQueryOperation } from '../../bridge/use-operation.ts';

/** The sign for a person of unknown sex that the office has chosen. */
export function useUnknownSexSymbol(): 'triangle' | 'diamond' {
  return useQueryOperation('settings.get', {}).data?.unknownSexSymbol ?? 'triangle';
}
