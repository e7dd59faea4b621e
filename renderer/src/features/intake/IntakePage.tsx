import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Loading } from '../../ui/Loading.tsx';
import { FailureNotice } from '../../forms/FailureNotice.tsx';
import { IntakeForm } from './IntakeForm.tsx';

/** 受付: opens a case. `?household=` brings the household along. */
export function IntakePage() {
  const [, navigate] = useLocation();
  const search = useSearch();
  const [householdId] = useState(() => new URLSearchParams(search).get('household') ?? '');
  const { data, error } = useQueryOperation('office.facts', {});
  useEffect(() => {
    // Read once: the query of the address would otherwise stay with every later page.
    if (search !== '') navigate(`${routes.intake}?`, { replace: true });
  }, [search, navigate]);
  if (error !== null) return <FailureNotice failure={error} />;
  if (data === undefined) return <Loading />;
  return <IntakeForm staffName={data.staff.name} householdId={householdId} />;
}
