import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { Sign } from '../../../../domain/contract/sign.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useDates } from '../../forms/useDates.ts';
import { sentenceOf } from './sentence.ts';

/** How a sign is told: its sentence, the facts it rests on, and the thresholds of the office. */
export function useSignWords(): (sign: Sign) => {
  sentence: string;
  facts: readonly string[];
  threshold: string;
} {
  const { t } = useTranslation('sign');
  const { short } = useDates();
  const { data: settings } = useQueryOperation('settings.get', {});
  const day = (date: string): string => short(date as CivilDate);
  return (sign) => {
    const { key, values } = sentenceOf(sign, { aged: (name, age) => t('aged', { name, age }), day });
    return {
      sentence: t(`sentence.${key}` as 'sentence.old-alone', values),
      facts: sign.facts.map(({ fact, values: given }) =>
        t(`fact.${fact}` as 'fact.alone', { ...given, since: day(String(given['since'] ?? '')) }),
      ),
      threshold: settings ? t(`threshold.${sign.rule}`, { ...settings.signs }) : '',
    };
  };
}
