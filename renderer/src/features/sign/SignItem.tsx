import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import type { Sign } from '../../../../domain/contract/sign.ts';
import { routes } from '../../app/routes.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { DismissForm } from './DismissForm.tsx';
import styles from './sign.module.css';
import { useSignWords } from './useSignWords.ts';

interface SignItemProps {
  readonly sign: Sign;
  readonly householdId: HouseholdId;
}

/** One hint, why it is there, and the way to set it aside. */
export function SignItem({ sign, householdId }: SignItemProps) {
  const { t } = useTranslation('sign');
  const [isDismissing, setIsDismissing] = useState(false);
  const { sentence, facts, threshold } = useSignWords()(sign);
  return (
    <li className={styles['sign']}>
      <div className={styles['head']}>
        <Badge tone="warning">{t(`rule.${sign.rule}`)}</Badge>
        <p className={styles['sentence']}>{sentence}</p>
        {!isDismissing && (
          <Button size="small" variant="quiet" onPress={() => setIsDismissing(true)}>
            {t('dismiss')}
          </Button>
        )}
      </div>
      <details className={styles['why']}>
        <summary>{t('why')}</summary>
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {threshold !== '' && (
          <p className={styles['quiet']}>
            {threshold} <Link href={routes.settings('thresholds')}>{t('toThresholds')}</Link>
          </p>
        )}
      </details>
      {isDismissing && (
        <DismissForm sign={sign} householdId={householdId} onEnd={() => setIsDismissing(false)} />
      )}
    </li>
  );
}
