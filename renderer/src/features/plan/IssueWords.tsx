import { useTranslation } from 'react-i18next';
import type { CaseId, CaseIssueId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useCodes } from '../../forms/useCodes.ts';

/** The 課題 a goal answers, in words. */
export function IssueWords({ caseId, ids }: { caseId: CaseId; ids: readonly CaseIssueId[] }) {
  const { t } = useTranslation('plan');
  const { labelOf } = useCodes();
  const { data } = useQueryOperation('caseIssue.list', { caseId });
  const words = (data?.issues ?? [])
    .filter(({ id }) => ids.includes(id))
    .map(({ code, personName }) => [labelOf('issue', code), personName].filter(Boolean).join(' '));
  return <>{words.join(t('comma'))}</>;
}
