import { usualLegalBases } from '../../../domain/consent/legal-bases.ts';
import { legalBases, type LegalBasis } from '../../../domain/contract/legal-basis.ts';
import type { Settings } from '../../../domain/contract/office.ts';
import { useQueryOperation } from '../bridge/use-operation.ts';

export interface LegalBases {
  /** What the office calls the law; data, like the name of a meeting. */
  readonly nameOf: (basis: LegalBasis) => string;
  readonly ruleOf: (basis: LegalBasis) => Settings['legalBases'][LegalBasis]['rule'];
  readonly choices: readonly { readonly id: LegalBasis; readonly name: string }[];
}

/** The laws a case is heard under, with the office's own names and rules. */
export function useLegalBases(): LegalBases {
  const bases = useQueryOperation('settings.get', {}).data?.legalBases ?? usualLegalBases;
  return {
    nameOf: (basis) => bases[basis].name,
    ruleOf: (basis) => bases[basis].rule,
    choices: legalBases.map((id) => ({ id, name: bases[id].name })),
  };
}
