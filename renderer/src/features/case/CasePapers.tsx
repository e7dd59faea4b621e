import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Menu } from '../../ui/Menu.tsx';

const papers = [
  ['face-sheet', 'faceSheet'],
  ['contact-notes', 'contactNotes'],
  ['cooperation-request', 'cooperationRequest'],
  ['transfer', 'transfer'],
] as const;

/** The papers on a case as a whole; those on one record are printed where the record stands. */
export function CasePapers({ caseId }: { readonly caseId: CaseId }) {
  const { t } = useTranslation(['common', 'print']);
  const [, navigate] = useLocation();
  const { data: settings } = useQueryOperation('settings.get', {});
  return (
    <Menu
      label={t('action.print')}
      actions={[
        ...papers.map(([kind, name]) => ({
          id: kind,
          label: settings?.formNames[name] ?? '',
          onPress: () => navigate(routes.printForm(kind, caseId)),
        })),
        {
          id: 'training-packet',
          label: t('print:kind.training-packet'),
          onPress: () => navigate(routes.printTraining('case', caseId)),
        },
      ]}
    />
  );
}
