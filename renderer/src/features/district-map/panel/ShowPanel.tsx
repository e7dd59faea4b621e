import { useTranslation } from 'react-i18next';
import type { MapPin } from '../../../../../domain/contract/district-map.ts';
import { noFilter, passes, type MapFilter } from '../../../../../domain/district-map/filter.ts';
import { plainMark } from '../../../../../domain/district-map/symbols.ts';
import { useToday } from '../../../forms/useToday.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import styles from '../district-map.module.css';
import { MarkSample } from '../MarkSample.tsx';
import { useLayers } from '../useLayers.ts';

interface ShowPanelProps {
  readonly pins: readonly MapPin[];
  readonly filter: MapFilter;
  readonly onFilter: (filter: MapFilter) => void;
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
  readonly withLines: boolean;
  readonly onWithLines: (withLines: boolean) => void;
}

const questions = ['livesAlone', 'planRunning', 'notSurveyed', 'withoutHelper'] as const;
/** Half a year, until somebody says otherwise. */
const usualDays = 180;

/** What is on the map: the layers with their signs, and which households are sought. */
export function ShowPanel(props: ShowPanelProps) {
  const { pins, filter, onFilter, hidden, onHidden, withLines, onWithLines } = props;
  const { t } = useTranslation('districtMap');
  const today = useToday();
  const { layers, signOf } = useLayers();
  const toggle = (code: string, isShown: boolean): void =>
    onHidden(isShown ? hidden.filter((other) => other !== code) : [...hidden, code]);
  const count = pins.filter((pin) => passes(pin, filter, today)).length;
  return (
    <div className={styles['panel']}>
      <section className={styles['group']} aria-labelledby="map-filter">
        <h3 id="map-filter">{t('filter.title')}</h3>
        <Checkbox
          isSelected={filter.quietDays !== null}
          onChange={(isAsked) => onFilter({ ...filter, quietDays: isAsked ? usualDays : null })}
        >
          {t('filter.quiet')}
        </Checkbox>
        {filter.quietDays !== null && (
          <NumberField
            label={t('filter.days')}
            unit={t('filter.daysUnit')}
            minValue={1}
            maxValue={3650}
            value={filter.quietDays}
            onChange={(quietDays) => onFilter({ ...filter, quietDays: quietDays ?? usualDays })}
          />
        )}
        {questions.map((question) => (
          <Checkbox
            key={question}
            isSelected={filter[question]}
            onChange={(isAsked) => onFilter({ ...filter, [question]: isAsked })}
          >
            {t(`filter.${question}`)}
          </Checkbox>
        ))}
        <p role="status">{t('map.found', { count, total: pins.length })}</p>
        <div>
          <Button size="small" onPress={() => onFilter(noFilter)}>
            {t('filter.clear')}
          </Button>
        </div>
      </section>
      <section className={styles['group']} aria-labelledby="map-layers">
        <h3 id="map-layers">{t('layers.title')}</h3>
        {layers.map(({ code, label, field }) => {
          const kind = field === 'point' || field === 'line' || field === 'area' ? field : 'household';
          return (
            <div key={code} className={styles['layer']}>
              <Checkbox isSelected={!hidden.includes(code)} onChange={(isShown) => toggle(code, isShown)}>
                <MarkSample sign={signOf(code, kind)} kind={kind} /> {label}
              </Checkbox>
            </div>
          );
        })}
        <div className={styles['layer']}>
          <Checkbox isSelected={withLines} onChange={onWithLines}>
            {t('layers.support')}
          </Checkbox>
        </div>
        <p className={styles['quiet']}>
          <MarkSample sign={{ mark: plainMark, letter: '' }} kind="household" /> {t('layers.plain')}
        </p>
        <p className={styles['quiet']}>{t('layers.alone')}</p>
      </section>
    </div>
  );
}
