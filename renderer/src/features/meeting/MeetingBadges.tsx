import { useTranslation } from 'react-i18next';
import type { LegalBasis } from '../../../../domain/contract/legal-basis.ts';
import { useLegalBases } from '../../forms/useLegalBases.ts';
import { Badge } from '../../ui/Badge.tsx';
import type { MeetingState } from './meeting-state.ts';

const tones = { preparing: 'neutral', open: 'due', finalised: 'ok' } as const;

export function StateBadge({ state }: { readonly state: MeetingState }) {
  const { t } = useTranslation('meeting');
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}

/** The law the meeting stands on; those that bind to secrecy are marked. */
export function BasisBadge({ basis }: { readonly basis: LegalBasis }) {
  const { nameOf, ruleOf } = useLegalBases();
  return <Badge tone={ruleOf(basis) === 'consent' ? 'neutral' : 'secret'}>{nameOf(basis)}</Badge>;
}
