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

interface BasisBadgeProps {
  readonly basis: LegalBasis;
  /** What it was called in final minutes; otherwise its present name. */
  readonly name?: string;
}

/** The law the meeting stands on; those that bind to secrecy are marked. */
export function BasisBadge({ basis, name }: BasisBadgeProps) {
  const { nameOf, ruleOf } = useLegalBases();
  return <Badge tone={ruleOf(basis) === 'consent' ? 'neutral' : 'secret'}>{name ?? nameOf(basis)}</Badge>;
}
