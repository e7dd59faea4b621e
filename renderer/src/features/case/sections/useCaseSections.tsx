import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import type { TabItem } from '../../../ui/Tabs.tsx';
import { HouseholdMap } from '../../household/HouseholdMap.tsx';
import { NotesSection } from '../notes/NotesSection.tsx';
import { CaseAside } from './CaseAside.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { IntakeSection } from './IntakeSection.tsx';
import { RolesSection } from './RolesSection.tsx';
import { StatusSection } from './StatusSection.tsx';
import styles from './sections.module.css';

/** The sections of a case, in the order of their keys. */
export function useCaseSections(
  detail: CaseDetail | undefined,
  writing: string | null,
  goTo: (section: string) => void,
): readonly TabItem[] {
  const { t } = useTranslation('case');
  if (detail === undefined) return [];
  return [
    {
      id: 'notes',
      name: t('section.notes'),
      count: detail.noteCount || undefined,
      content: (
        <div className={styles['notes']}>
          <div className={styles['sheet']}>
            <NotesSection
              detail={detail}
              writing={writing}
              onWrite={(next) => {
                goTo(next === null ? 'notes' : `notes/${next}`);
              }}
            />
          </div>
          <CaseAside detail={detail} />
        </div>
      ),
    },
    {
      id: 'map',
      name: t('section.map'),
      content: (
        <HouseholdMap
          householdId={detail.household.id}
          principalId={detail.principalId}
          members={detail.members}
        />
      ),
    },
    { id: 'intake', name: t('section.intake'), content: <IntakeSection detail={detail} /> },
    {
      id: 'roles',
      name: t('section.roles'),
      count: detail.roles.filter(isOpen).length || undefined,
      content: <RolesSection detail={detail} />,
    },
    { id: 'consent', name: t('section.consent'), content: <ConsentSection detail={detail} /> },
    { id: 'status', name: t('section.status'), content: <StatusSection detail={detail} /> },
  ];
}

function isOpen({ state }: CaseDetail['roles'][number]): boolean {
  return state === 'planned' || state === 'doing';
}
