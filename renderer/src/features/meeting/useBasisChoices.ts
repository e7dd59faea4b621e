import { useTranslation } from 'react-i18next';
import type { LegalBasis } from '../../../../domain/contract/legal-basis.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';

/** The laws to choose from for one case: those of the type of the meeting first, the others marked as such. */
export function useBasisChoices(
  bases: readonly LegalBasis[],
): readonly { readonly id: LegalBasis; readonly name: string; readonly detail?: string }[] {
  const { t } = useTranslation('meeting');
  const { choices, nameOf } = useLegalBases();
  const others = choices.filter(({ id }) => !bases.includes(id));
  return [
    ...bases.map((id) => ({ id, name: nameOf(id) })),
    ...others.map((choice) => ({ ...choice, detail: t('basis.other') })),
  ];
}
