import { useTranslation } from 'react-i18next';
import { isGiven, type ConsentStanding } from '../../../../domain/consent/standing.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';

/** Where consent stands, in a word and with its mark. */
export function StandingBadge({ standing }: { standing: ConsentStanding }) {
  const { t } = useTranslation('consent');
  return <Badge tone={toneOf(standing)}>{t(`standing.${standing}`)}</Badge>;
}

function toneOf(standing: ConsentStanding): BadgeTone {
  if (isGiven(standing)) return 'ok';
  if (standing === 'unconfirmed') return 'neutral';
  return standing === 'requested' ? 'due' : 'warning';
}
