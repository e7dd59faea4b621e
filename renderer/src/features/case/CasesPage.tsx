import { useLocation } from 'wouter';
import { caseId } from '../../../../domain/contract/scalars.ts';
import { CaseRecord } from './CaseRecord.tsx';
import { CaseList } from './list/CaseList.tsx';

/** `/cases` is the list, `/cases/<id>/<section>` one case; what follows is the section's own, as in `…/notes/new`. */
export function CasesPage() {
  const [location] = useLocation();
  const [, , id, section = 'notes', ...rest] = location.split('/');
  const opened = caseId.safeParse(id);
  if (!opened.success) return <CaseList />;
  return <CaseRecord key={opened.data} id={opened.data} section={section} sub={rest.join('/') || null} />;
}
