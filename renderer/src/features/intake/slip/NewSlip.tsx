import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { caseId as caseIdSchema, type CaseId } from '../../../../../domain/contract/scalars.ts';
import { slipOfCase } from '../../../../../domain/intake/slip-of-case.ts';
import { routes } from '../../../app/routes.ts';
import { useQueryOperation } from '../../../bridge/use-operation.ts';
import { FailureNotice } from '../../../forms/FailureNotice.tsx';
import { useToday } from '../../../forms/useToday.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useMemberWords } from '../../household/useMemberWords.ts';
import { freshSlip } from './slip-values.ts';
import { SlipForm } from './SlipForm.tsx';
import { WithHousehold } from './WithHousehold.tsx';
import styles from '../desk.module.css';

interface NewSlipProps {
  readonly direction: 'received' | 'sent';
  /** What the office calls the form. */
  readonly name: string;
  readonly onLeave: () => void;
}

/** A new slip; one that is sent starts from a case, which `?case=` brings along. */
export function NewSlip({ direction, name, onLeave }: NewSlipProps) {
  const [, navigate] = useLocation();
  const search = useSearch();
  const [ofCase, setOfCase] = useState(
    () => caseIdSchema.safeParse(new URLSearchParams(search).get('case')).data ?? null,
  );
  useEffect(() => {
    // Read once: the query of the address would otherwise stay with every later page.
    if (search !== '') navigate(`${routes.newReferralSlip(direction)}?`, { replace: true });
  }, [search, direction, navigate]);
  return (
    <div className={styles['record']}>
      {direction === 'sent' && (
        <div className={styles['sheet']}>
          <CasePicker value={ofCase} onChange={setOfCase} />
        </div>
      )}
      {ofCase === null || direction === 'received' ? (
        <BlankSlip direction={direction} name={name} onLeave={onLeave} />
      ) : (
        <SlipOfCase key={ofCase} id={ofCase} name={name} onLeave={onLeave} />
      )}
    </div>
  );
}

function CasePicker({ value, onChange }: { value: CaseId | null; onChange: (id: CaseId | null) => void }) {
  const { t } = useTranslation('slip');
  const { data } = useQueryOperation('case.list', { status: 'open', text: '', sort: 'number' });
  if (data === undefined) return <Loading />;
  return (
    <ComboBox
      label={t('fromCase')}
      description={t('help.fromCase')}
      width="medium"
      choices={data.cases.map(({ id, caseNumber, householdLabel, principalName, principalKana }) => ({
        id,
        name: `${caseNumber} ${householdLabel}`,
        detail: principalName,
        keywords: principalKana,
      }))}
      value={value}
      onChange={(id) => {
        onChange(id as CaseId | null);
      }}
    />
  );
}

function BlankSlip({ direction, name, onLeave }: NewSlipProps) {
  const { t } = useTranslation('slip');
  const [, navigate] = useLocation();
  const today = useToday();
  const { data, error } = useQueryOperation('settings.get', {});
  if (error !== null) return <FailureNotice failure={error} />;
  if (data === undefined) return <Loading />;
  return (
    <SlipForm
      direction={direction}
      slip={null}
      fresh={() => freshSlip(today, data.due.replyDays, null)}
      draftName={direction === 'sent' ? 'slipSent' : 'slipReceived'}
      title={t(`new.${direction}`, { name })}
      onSaved={(id) => {
        navigate(routes.referralSlip(id));
      }}
      onLeave={onLeave}
    />
  );
}

function SlipOfCase({ id, name, onLeave }: { id: CaseId; name: string; onLeave: () => void }) {
  const { t } = useTranslation('slip');
  const [, navigate] = useLocation();
  const today = useToday();
  const words = useMemberWords();
  const settings = useQueryOperation('settings.get', {});
  const detail = useQueryOperation('case.get', { id });
  const householdId = detail.data?.household.id;
  const failure = settings.error ?? detail.error;
  if (failure !== null) return <FailureNotice failure={failure} />;
  if (settings.data === undefined || householdId === undefined || detail.data === undefined)
    return <Loading />;
  const { due } = settings.data;
  const found = detail.data;
  return (
    <WithHousehold id={householdId}>
      {(household) => (
        <SlipForm
          direction="sent"
          slip={null}
          fresh={() =>
            freshSlip(
              today,
              due.replyDays,
              slipOfCase(found, household, (member) =>
                [member.name, words.relation(member), words.age(member)]
                  .filter((part) => part !== '')
                  .join(' '),
              ),
            )
          }
          draftName={`slipSent:${id}`}
          title={t('new.sent', { name })}
          onSaved={(slip) => {
            navigate(routes.referralSlip(slip));
          }}
          onLeave={onLeave}
        />
      )}
    </WithHousehold>
  );
}
