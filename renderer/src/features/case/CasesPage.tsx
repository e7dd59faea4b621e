import { useLocation } from 'wouter';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { CaseRecord } from './CaseRecord.tsx';
import { CaseList } from './list/CaseList.tsx';

/** `/cases` is the list, `/cases/<id>/<section>` one case; `…/notes/new` writes a note, `…/notes/<note id>` corrects one. */
export function CasesPage() {
  const [location] = useLocation();
  const [, , id, section = 'notes', writing = null] = location.split('/');
  if (id === undefined || id === '') return <CaseList />;
  return <CaseRecord key={id} id={id as CaseId} section={section} writing={writing} />;
}
