import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../../domain/contract/index.ts';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './duplicate.module.css';
import { Reasons } from './Reasons.tsx';

interface LikelyHouseholdProps {
  readonly household: OutputOf<'duplicate.find'>['households'][number];
  readonly onUse?: (id: HouseholdId) => void;
}

/** One household at the address or telephone that is being written down. */
export function LikelyHousehold({ household, onUse }: LikelyHouseholdProps) {
  const { t } = useTranslation(['duplicate', 'word']);
  const { id, label, memberNames, address, addressProtected, openCaseNumbers, reasons } = household;
  return (
    <li className={styles['item']}>
      <p className={styles['words']}>
        <strong>{label}</strong>
        {addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
        {openCaseNumbers.map((number) => (
          <Badge key={number}>{t('duplicate:case', { number })}</Badge>
        ))}
      </p>
      <p className={styles['words']}>
        <span>{memberNames}</span>
        <span className={styles['quiet']}>{addressProtected ? t('word:hidden') : address}</span>
      </p>
      <Reasons reasons={reasons} />
      <p className={styles['actions']}>
        {onUse && (
          <Button
            size="small"
            aria-label={t('duplicate:useNamed', { name: label })}
            onPress={() => {
              onUse(id);
            }}
          >
            {t('duplicate:useHousehold')}
          </Button>
        )}
        <Link href={routes.household(id)} aria-label={t('duplicate:openNamed', { name: label })}>
          {t('duplicate:open')}
        </Link>
      </p>
    </li>
  );
}
