import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../domain/contract/meeting.ts';
import { Badge } from '../../ui/Badge.tsx';

/** Whether a decision stands for the case; without one the minutes cannot be finalised. */
export function DecidedBadge({ item }: { readonly item: AgendaItem }) {
  const { t } = useTranslation('meeting');
  if (item.decided.trim() === '') return <Badge>{t('record.undecided')}</Badge>;
  return <Badge tone="ok">{t('record.decided')}</Badge>;
}
