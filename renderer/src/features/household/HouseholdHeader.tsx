import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { caseStatuses } from '../../../../domain/contract/case.ts';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import { routes } from '../../app/routes.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ProtectionBar } from '../protection/ProtectionBar.tsx';
import { WarningMarks } from '../warning/WarningMarks.tsx';
import styles from './HouseholdRecord.module.css';
import { useDistricts } from './useDistricts.ts';
import { isDeceased } from './useMemberWords.ts';

interface HouseholdHeaderProps {
  readonly household: HouseholdDetail;
}

/** Who and where the household is, how it is protected, and which cases it has. */
export function HouseholdHeader({ household }: HouseholdHeaderProps) {
  const { t } = useTranslation(['household', 'word']);
  const [, navigate] = useLocation();
  const { displayLabel, addressProtected, members } = household;
  return (
    <header className={styles['header']}>
      <div className={styles['titleRow']}>
        <div className={styles['titleWords']}>
          <h2 className={styles['title']}>{displayLabel}</h2>
          {addressProtected && <Badge tone="secret">{t('word:protected')}</Badge>}
          <WarningMarks householdId={household.id} />
          {members.length === 0 && <Badge>{t('household:record.nobody')}</Badge>}
          {members.length > 0 && members.every(isDeceased) && (
            <Badge>{t('household:record.allDeceased')}</Badge>
          )}
        </div>
        <div className={styles['titleButtons']}>
          <Menu
            label={t('household:record.visitForm')}
            actions={(['consented', 'unconsented'] as const).map((form) => ({
              id: form,
              label: t(`household:record.visitForms.${form}`),
              onPress: () => navigate(routes.printVisit(household.id, form)),
            }))}
          />
          <Button
            variant="primary"
            onPress={() => {
              navigate(`${routes.newIntake}?household=${household.id}`);
            }}
          >
            {t('household:record.intake')}
          </Button>
        </div>
      </div>
      <ProtectionBar household={household} />
      <Place household={household} />
      <CaseLinks cases={household.cases} />
    </header>
  );
}

function Place({ household }: HouseholdHeaderProps) {
  const { t } = useTranslation(['household', 'word']);
  const { pathOf } = useDistricts();
  const { address, phone, districtId, districtName } = household;
  if (household.withheld) return <p className={styles['place']}>{t('word:hidden')}</p>;
  return (
    <p className={styles['place']}>
      <span>{address || t('household:record.noAddress')}</span>
      {districtName !== '' && <span>{pathOf(districtId) || districtName}</span>}
      {phone !== '' && <span>{t('household:record.phone', { phone })}</span>}
    </p>
  );
}

function CaseLinks({ cases }: Pick<HouseholdDetail, 'cases'>) {
  const { t } = useTranslation(['household', 'word']);
  if (cases.length === 0) return <p className={styles['place']}>{t('household:record.noCases')}</p>;
  return (
    <ul className={styles['cases']} aria-label={t('household:list.cases')}>
      {cases.map(({ id, caseNumber, status }) => (
        <li key={id}>
          <Link href={routes.case(id)}>{t('household:record.case', { number: caseNumber })}</Link>{' '}
          <Badge>{statusWord(status)}</Badge>
        </li>
      ))}
    </ul>
  );

  function statusWord(status: string): string {
    const known = caseStatuses.find((candidate) => candidate === status);
    return known === undefined ? status : t(`word:caseStatus.${known}`);
  }
}
