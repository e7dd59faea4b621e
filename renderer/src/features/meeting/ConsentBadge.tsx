import { useTranslation } from 'react-i18next';
import { isConsented } from '../../../../domain/consent/gate.ts';
import { Badge } from '../../ui/Badge.tsx';
import { isBlocked, type Hearing } from './is-blocked.ts';

/** How the case may be heard: with consent, under secrecy or for a written reason without it, or not at all. */
export function ConsentBadge({ hearing }: { readonly hearing: Hearing }) {
  const { t } = useTranslation(['meeting', 'word']);
  const { consentStatus } = hearing;
  if (isConsented(consentStatus)) return <Badge tone="ok">{t(`word:consent.${consentStatus}`)}</Badge>;
  if (isBlocked(hearing)) return <Badge tone="overdue">{t('consent.blocked')}</Badge>;
  return <Badge tone="secret">{t(`word:consent.${consentStatus}`)}</Badge>;
}
