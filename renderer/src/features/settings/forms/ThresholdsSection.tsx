import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../../../domain/contract/office.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { FormPane, FormPanes } from '../FormPane.tsx';
import { useOfficeSettings } from '../useOfficeSettings.ts';

type Signs = Settings['signs'];
type Due = Settings['due'];

/** The least and the greatest number the contract takes, and what is counted. */
const signFields = {
  parentAge: [50, 100, 'years'],
  childFromAge: [18, 64, 'years'],
  childToAge: [30, 80, 'years'],
  carerFromAge: [0, 15, 'years'],
  carerUnderAge: [15, 30, 'years'],
  smallChildUnderAge: [3, 18, 'years'],
  aloneAge: [60, 100, 'years'],
  oldAge: [60, 100, 'years'],
  singleParentChildUnderAge: [15, 25, 'years'],
  quietDays: [7, 365, 'days'],
} as const satisfies Readonly<Record<keyof Signs, readonly [number, number, string]>>;

const dueFields = {
  aheadDays: [1, 60],
  planEndDays: [1, 180],
  consentDays: [1, 180],
  protectionDays: [1, 180],
  replyDays: [1, 90],
} as const satisfies Readonly<Record<keyof Due, readonly [number, number]>>;

/** From which ages and after how many days the app points at something. */
export function ThresholdsSection() {
  const { t } = useTranslation(['settings', 'problem']);
  const { settings, status, error, change, hold } = useOfficeSettings();
  if (!settings) return <FormPane title={t('section.thresholds')} error={error} children={null} />;
  const { signs, due } = settings;
  const isCrossed = signs.childToAge < signs.childFromAge;
  const setSign = (name: keyof Signs, value: number | null): void => {
    if (value === null) return;
    const next = { ...signs, [name]: value };
    (next.childToAge < next.childFromAge ? hold : change)({ signs: next });
  };
  return (
    <FormPanes>
      <FormPane title={t('thresholds.signs')} status={status} error={error}>
        <p>{t('thresholds.signsLead')}</p>
        {(Object.keys(signFields) as (keyof Signs)[]).map((name) => {
          const [least, most, unit] = signFields[name];
          return (
            <NumberField
              key={name}
              label={t(`thresholds.${name}`)}
              unit={t(`thresholds.${unit}`)}
              minValue={least}
              maxValue={most}
              value={signs[name]}
              onChange={(value) => setSign(name, value)}
              error={name === 'childToAge' && isCrossed ? t('problem:ages-crossed') : undefined}
            />
          );
        })}
      </FormPane>
      <FormPane title={t('thresholds.due')}>
        <p>{t('thresholds.dueLead')}</p>
        {(Object.keys(dueFields) as (keyof Due)[]).map((name) => {
          const [least, most] = dueFields[name];
          return (
            <NumberField
              key={name}
              label={t(`thresholds.${name}`)}
              unit={t('thresholds.days')}
              minValue={least}
              maxValue={most}
              value={due[name]}
              onChange={(value) => {
                if (value !== null) change({ due: { ...due, [name]: value } });
              }}
            />
          );
        })}
      </FormPane>
    </FormPanes>
  );
}
