import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import {
  concernId,
  referralSlipId,
  type ConcernId,
  type ReferralSlipId,
} from '../../../../domain/contract/scalars.ts';
import { intakeFromConcern, intakeFromSlip, type Prefilled } from '../../../../domain/intake/prefill.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { useCodes } from '../../forms/useCodes.ts';
import { Loading } from '../../ui/Loading.tsx';
import { IntakeForm } from './IntakeForm.tsx';

/** A new intake; `?household=`, `?concern=` and `?slip=` bring along what is known. */
export function NewIntake() {
  const [, navigate] = useLocation();
  const search = useSearch();
  const [given] = useState(() => new URLSearchParams(search));
  useEffect(() => {
    // Read once: the query of the address would otherwise stay with every later page.
    if (search !== '') navigate(`${routes.newIntake}?`, { replace: true });
  }, [search, navigate]);
  const concern = concernId.safeParse(given.get('concern'));
  if (concern.success) return <FromConcern id={concern.data} />;
  const slip = referralSlipId.safeParse(given.get('slip'));
  if (slip.success) return <FromSlip id={slip.data} />;
  return <Begun householdId={given.get('household') ?? ''} />;
}

function FromConcern({ id }: { id: ConcernId }) {
  const { data, error } = useQueryOperation('concern.get', { id });
  if (error !== null) return <FailureNotice failure={error} />;
  if (data === undefined) return <Loading />;
  return <Begun concernId={id} prefilled={intakeFromConcern(data)} />;
}

function FromSlip({ id }: { id: ReferralSlipId }) {
  const { entriesOf, labelOf } = useCodes();
  const { data, error } = useQueryOperation('referralSlip.get', { id });
  if (error !== null) return <FailureNotice failure={error} />;
  if (data === undefined || entriesOf('slipTopic').length === 0) return <Loading />;
  const topics = data.topics.map((topic) => labelOf('slipTopic', topic));
  return <Begun referralSlipId={id} prefilled={intakeFromSlip(data, topics)} />;
}

interface BegunProps {
  readonly concernId?: ConcernId;
  readonly referralSlipId?: ReferralSlipId;
  readonly householdId?: string;
  readonly prefilled?: Prefilled;
}

function Begun({ concernId: concern, referralSlipId: slip, householdId = '', prefilled }: BegunProps) {
  const facts = useQueryOperation('office.facts', {});
  const settings = useQueryOperation('settings.get', {});
  const failure = facts.error ?? settings.error;
  if (failure !== null) return <FailureNotice failure={failure} />;
  if (facts.data === undefined || settings.data === undefined) return <Loading />;
  const madeFrom = concern ?? slip ?? householdId;
  return (
    <IntakeForm
      staffName={facts.data.staff.name}
      formName={settings.data.formNames.intake}
      origin={{ concernId: concern ?? null, referralSlipId: slip ?? null }}
      prefilled={prefilled ?? null}
      householdId={householdId}
      draftName={madeFrom === '' ? 'intake' : `intake:${madeFrom}`}
    />
  );
}
