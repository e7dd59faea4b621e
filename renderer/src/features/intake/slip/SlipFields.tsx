import { useEffect } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ReferralSlip } from '../../../../../domain/contract/referral-slip.ts';
import formStyles from '../../../forms/form.module.css';
import { FormGroup } from '../../../forms/FormGroup.tsx';
import { useCodes } from '../../../forms/useCodes.ts';
import type { FormProblems } from '../../../forms/useFormProblems.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { AgencyEntry, AreaEntry, CodeRadioEntry, DateEntry, RadioEntry, TextEntry } from '../entries.tsx';
import type { SlipValues } from './slip-values.ts';
import { SlipProtection } from './SlipProtection.tsx';

const sexes = ['male', 'female', 'other', 'unknown'] as const;
const consents = ['given', 'not-given', 'unknown'] as const;
type About = Pick<FormProblems, 'about'>;

/** From whom or to whom, and until when a reply is asked for. */
export function SlipHeadFields({ about }: About) {
  const { t } = useTranslation('slip');
  return (
    <FormGroup title={t('group.head')}>
      <div className={formStyles['line']}>
        <DateEntry about={about} name="datedOn" isRequired />
        <DateEntry about={about} name="replyDueOn" description={t('help.replyDueOn')} />
      </div>
      <AgencyEntry about={about} name="agencyId" description={t('help.agency')} />
      <TextEntry about={about} name="agencyName" width="medium" />
      <div className={formStyles['line']}>
        <TextEntry about={about} name="worker" width="medium" />
        <TextEntry about={about} name="phone" width="short" inputMode="tel" />
      </div>
    </FormGroup>
  );
}

/** 本人 and 世帯構成. */
export function SlipSubjectFields({ about, slip }: About & { readonly slip: ReferralSlip | null }) {
  const { t } = useTranslation(['slip', 'word']);
  const isWithheld = slip?.withheld === true;
  useReleased(slip);
  return (
    <FormGroup title={t('slip:group.subject')}>
      <div className={formStyles['line']}>
        <TextEntry about={about} name="subjectName" width="medium" isRequired />
        <TextEntry about={about} name="subjectKana" width="short" />
      </div>
      <RadioEntry
        about={about}
        name="subjectSex"
        choices={sexes.map((id) => ({ id, name: t(`word:sex.${id}`) }))}
      />
      <div className={formStyles['line']}>
        <TextEntry
          about={about}
          name="subjectBirth"
          width="short"
          description={t('slip:help.subjectBirth')}
        />
        {!isWithheld && <TextEntry about={about} name="subjectPhone" width="short" inputMode="tel" />}
      </div>
      {slip && <SlipProtection slip={slip} />}
      {!isWithheld && <TextEntry about={about} name="subjectAddress" />}
      <AreaEntry about={about} name="members" rows={3} description={t('slip:help.members')} />
    </FormGroup>
  );
}

/** Puts in what was withheld when the form was opened, once it is released for the moment. */
function useReleased(slip: ReferralSlip | null): void {
  const { setValue, watch } = useFormContext<SlipValues>();
  const [address, phone] = watch(['subjectAddress', 'subjectPhone']);
  useEffect(() => {
    if (slip === null || slip.withheld) return;
    if (address === null) setValue('subjectAddress', slip.subjectAddress);
    if (phone === null) setValue('subjectPhone', slip.subjectPhone);
  }, [slip, address, phone, setValue]);
}

/** お困りごと, 求めること, 同意 and 緊急度. */
export function SlipContentFields({ about }: About) {
  const { t } = useTranslation('slip');
  const { choicesOf } = useCodes();
  const { control, watch } = useFormContext<SlipValues>();
  const topics = watch('topics');
  return (
    <FormGroup title={t('group.content')}>
      <Controller
        control={control}
        name="topics"
        render={({ field: { value, onChange } }) => (
          <CheckboxGroup
            {...about('topics')}
            choices={choicesOf('slipTopic', topics)}
            value={value}
            onChange={onChange}
          />
        )}
      />
      <AreaEntry about={about} name="content" rows={4} isRequired />
      <AreaEntry about={about} name="request" rows={2} description={t('help.request')} />
      <AreaEntry about={about} name="alreadyTold" rows={2} />
      <RadioEntry
        about={about}
        name="consent"
        choices={consents.map((id) => ({ id, name: t(`consent.${id}`) }))}
        isRequired
      />
      <DateEntry about={about} name="consentOn" />
      <CodeRadioEntry about={about} name="urgency" list="urgency" isRequired />
    </FormGroup>
  );
}
