import { useTranslation } from 'react-i18next';
import { isConsented, needsConsent, type ConsentStatus } from '../../../../../domain/consent/gate.ts';
import type { LegalBasis } from '../../../../../domain/contract/meeting.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './meeting.module.css';

interface ConsentGateProps {
  readonly consent: ConsentStatus;
  readonly basis: LegalBasis;
  readonly exceptionReason: string;
  readonly onUseSupportMeeting: () => void;
  readonly onRecordConsent: () => void;
  readonly onReason: (reason: string) => void;
}

/** Says what consent and legal basis mean for the meeting and, where they do not fit, the three ways on. */
export function ConsentGate(props: ConsentGateProps) {
  const { consent, basis, exceptionReason, onUseSupportMeeting, onRecordConsent, onReason } = props;
  const { t } = useTranslation(['case', 'word']);
  if (!needsConsent(basis)) {
    return <Notice tone="info">{t('case:gate.withoutConsent')}</Notice>;
  }
  if (isConsented(consent)) {
    return <Notice tone="ok">{t('case:gate.consented', { consent: t(`word:consent.${consent}`) })}</Notice>;
  }
  return (
    <Notice tone="warning">
      <p>
        <strong>{t('case:gate.required', { consent: t(`word:consent.${consent}`) })}</strong>
      </p>
      <ol className={styles['ways']}>
        <li>
          {t('case:gate.way1')}
          <Button size="small" onPress={onUseSupportMeeting}>
            {t('case:gate.useSupportMeeting')}
          </Button>
        </li>
        <li>
          {t('case:gate.way2')}
          <Button size="small" onPress={onRecordConsent}>
            {t('case:gate.recordConsent')}
          </Button>
        </li>
        <li>
          {t('case:gate.way3')}
          <TextField
            label={t('case:gate.reason')}
            description={t('case:gate.reasonHelp')}
            value={exceptionReason}
            onChange={onReason}
            maxLength={400}
          />
        </li>
      </ol>
    </Notice>
  );
}
