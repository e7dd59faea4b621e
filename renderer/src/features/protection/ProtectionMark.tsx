import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../domain/contract/household.ts';
import { useDates } from '../../forms/useDates.ts';
import { useToday } from '../../forms/useToday.ts';
import { Badge } from '../../ui/Badge.tsx';

/** 支援措置 with the end of its period. A period that is over ends nothing: the mark asks for a decision. */
export function ProtectionMark({ protection }: { protection: Member['protection'] }) {
  const { t } = useTranslation('protection');
  const { short } = useDates();
  const today = useToday();
  if (protection === null) return null;
  const date = short(protection.until);
  return <Badge tone="secret">{t(protection.until < today ? 'markOver' : 'mark', { date })}</Badge>;
}
