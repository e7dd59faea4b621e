import { useTranslation } from 'react-i18next';
import type { Concern } from '../../../../../domain/contract/concern.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { FactSheet } from '../FactSheet.tsx';
import { useConcernLabels } from './useConcernLabels.ts';

export function ConcernView({ concern }: { concern: Concern }) {
  const { t } = useTranslation('concern');
  const labels = useConcernLabels();
  const { labelOf } = useCodes();
  const { long } = useDates();
  const told = [concern.agencyName, concern.informant, concern.informantPhone].filter((part) => part !== '');
  const next = [concern.nextOn === null ? '' : long(concern.nextOn), concern.nextPlan];
  const settled = [concern.settledOn === null ? '' : long(concern.settledOn), concern.settledReason];
  return (
    <FactSheet
      facts={[
        { name: labels.noticedOn, value: long(concern.noticedOn) },
        { name: labels.route, value: labelOf('referralRoute', concern.route) },
        { name: labels.informant, value: told.join(' ') },
        { name: labels.place, value: [concern.place, concern.districtName].join(' ').trim() },
        { name: labels.members, value: concern.members },
        { name: labels.content, value: concern.content },
        { name: labels.urgency, value: labelOf('urgency', concern.urgency) },
        { name: t('column.next'), value: next.join(' ').trim() },
        { name: t('settle.label'), value: settled.join(' ').trim(), isOptional: true },
      ]}
    />
  );
}
