import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MapPin } from '../../../../../domain/contract/district-map.ts';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useDates } from '../../../forms/useDates.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from '../district-map.module.css';
import type { ChosenPanelProps } from './chosen-panel-props.ts';
import { ConsentPart } from './ConsentPart.tsx';
import { LayersPart } from './LayersPart.tsx';
import { SupportPart } from './SupportPart.tsx';
import { SurveyPart } from './SurveyPart.tsx';

interface HouseholdPanelProps extends Omit<ChosenPanelProps, 'pin' | 'place'> {
  readonly pin: MapPin;
}

/** A household of the map: who it is, what it stands for, who looks after it, what it consented to, who called there. */
export function HouseholdPanel({ sheet, pin, undo, onWork, onSelect, onTakeOff }: HouseholdPanelProps) {
  const { t } = useTranslation('districtMap');
  const { short } = useDates();
  const { householdId, label, headName } = pin;
  const { data, error } = useQueryOperation('districtMap.household', { householdId });
  const facts = [
    pin.districtName,
    t('chosen.members', { count: pin.memberCount }),
    pin.livesAlone ? t('chosen.alone') : '',
  ].filter((words) => words !== '');
  return (
    <>
      <header className={styles['who']}>
        <h2 className={styles['title']}>{label}</h2>
        {headName !== '' && <p>{t('chosen.head', { name: headName })}</p>}
        <p className={styles['quiet']}>{facts.join(t('separator'))}</p>
        <p className={styles['badges']}>
          {pin.withoutHelper && <Badge tone="overdue">{t('map.withoutHelper')}</Badge>}
          {pin.planRunning && <Badge tone="ok">{t('chosen.plan')}</Badge>}
        </p>
        <p>
          <Link href={routes.household(householdId)}>{t('chosen.toHousehold')}</Link>
          {pin.openCaseNumbers.length > 0 && (
            <>
              {'　'}
              {t('chosen.cases', { numbers: pin.openCaseNumbers.join(t('separator')) })}
            </>
          )}
        </p>
        <p className={styles['quiet']}>
          {pin.lastContactOn === null
            ? t('chosen.noContact')
            : t('chosen.lastContact', { on: short(pin.lastContactOn) })}
          {'　'}
          {pin.surveyedOn === null
            ? t('chosen.notSurveyed')
            : t('chosen.surveyed', { on: short(pin.surveyedOn) })}
        </p>
      </header>
      <FailureNotice failure={error} />
      {data !== undefined && (
        <>
          <LayersPart
            key={JSON.stringify(data.supports)}
            householdId={householdId}
            supports={data.supports}
            undo={undo}
          />
          <SupportPart lines={data.lines} householdId={householdId} undo={undo} onSelect={onSelect} />
          <ConsentPart householdId={householdId} consents={data.consents} />
          <SurveyPart householdId={householdId} surveys={data.surveys} undo={undo} />
          {data.sheets.length > 1 && (
            <p className={styles['quiet']}>
              {t('chosen.sheets', { names: data.sheets.map(({ name }) => name).join(t('separator')) })}
            </p>
          )}
        </>
      )}
      <div className={styles['buttons']}>
        <Button size="small" onPress={() => onWork({ kind: 'line', helperId: householdId })}>
          {t('chosen.helps')}
        </Button>
        <Button size="small" onPress={() => onWork({ kind: 'place', householdId, label, goesOn: false })}>
          {t('chosen.move')}
        </Button>
        <Button size="small" onPress={() => void onTakeOff(householdId)}>
          {t(sheet.kind === 'rows' ? 'chosen.backToRow' : 'chosen.takeOff')}
        </Button>
      </div>
    </>
  );
}
