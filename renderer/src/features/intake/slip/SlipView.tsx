import { useTranslation } from 'react-i18next';
import type { ReferralSlip } from '../../../../../domain/contract/referral-slip.ts';
import { useCodes } from '../../../forms/useCodes.ts';
import { useDates } from '../../../forms/useDates.ts';
import { FactSheet } from '../FactSheet.tsx';
import { useSlipLabels } from './useSlipLabels.ts';

/** The slip as it was written, its reply first; what is withheld of a protected person is not shown. */
export function SlipView({ slip }: { slip: ReferralSlip }) {
  const { t } = useTranslation(['slip', 'word', 'intake']);
  const labels = useSlipLabels(slip.direction);
  const { labelOf } = useCodes();
  const { long } = useDates();
  const day = (value: ReferralSlip['datedOn'] | null): string => (value === null ? '' : long(value));
  const unlessWithheld = (words: string): string => (slip.withheld ? t('word:hidden') : words);
  const topics = slip.topics.map((topic) => labelOf('slipTopic', topic)).join(t('intake:listComma'));
  return (
    <>
      {slip.repliedOn !== null && (
        <FactSheet
          facts={[
            { name: t('slip:reply.repliedOn'), value: day(slip.repliedOn) },
            { name: t('slip:reply.replyBy'), value: slip.replyBy },
            { name: t('slip:reply.reply'), value: slip.reply },
            { name: t('slip:reply.replyLead'), value: slip.replyLead, isOptional: true },
          ]}
        />
      )}
      <FactSheet
        facts={[
          { name: labels.datedOn, value: day(slip.datedOn) },
          {
            name: labels.agencyId,
            value: [slip.otherSide, slip.worker, slip.phone].filter((part) => part !== '').join(' '),
          },
          { name: labels.replyDueOn, value: day(slip.replyDueOn) },
          {
            name: labels.subjectName,
            value: `${slip.subjectName} ${slip.subjectKana} ${t(`word:sex.${slip.subjectSex}`)}`,
          },
          { name: labels.subjectBirth, value: slip.subjectBirth },
          { name: labels.subjectAddress, value: unlessWithheld(slip.subjectAddress) },
          { name: labels.subjectPhone, value: unlessWithheld(slip.subjectPhone) },
          { name: labels.members, value: slip.members, isOptional: true },
          { name: labels.topics, value: topics },
          { name: labels.content, value: slip.content },
          { name: labels.request, value: slip.request, isOptional: true },
          { name: labels.alreadyTold, value: slip.alreadyTold, isOptional: true },
          {
            name: labels.consent,
            value: `${t(`slip:consent.${slip.consent}`)} ${day(slip.consentOn)}`.trim(),
          },
          { name: labels.urgency, value: labelOf('urgency', slip.urgency) },
        ]}
      />
    </>
  );
}
