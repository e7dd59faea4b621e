import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../../../domain/contract/case.ts';
import type { TabItem } from '../../../ui/Tabs.tsx';
import { AssessmentSection } from '../../assessment/AssessmentSection.tsx';
import { AttachmentsSection } from '../../attachment/AttachmentsSection.tsx';
import { ConsentSection } from '../../consent/ConsentSection.tsx';
import { MapSection } from '../../genogram/MapSection.tsx';
import { IssuesSection } from '../../issue/IssuesSection.tsx';
import { PlanSection } from '../../plan/PlanSection.tsx';
import { NotesSection } from '../notes/NotesSection.tsx';
import { CaseAside } from './CaseAside.tsx';
import { RolesSection } from './RolesSection.tsx';
import { StatusSection } from './StatusSection.tsx';
import styles from './sections.module.css';

/** The sections of a case, in the order of their keys. */
export function useCaseSections(
  detail: CaseDetail | undefined,
  sub: string | null,
  goTo: (section: string) => void,
): readonly TabItem[] {
  const { t } = useTranslation('case');
  const write = useCallback(
    (writing: string | null): void => {
      goTo(addressOf('notes', writing));
    },
    [goTo],
  );
  if (detail === undefined) return [];
  const inside = (section: string) => ({
    sub,
    onSub: (next: string | null): void => {
      goTo(addressOf(section, next));
    },
  });
  return [
    {
      id: 'notes',
      name: t('section.notes'),
      count: detail.noteCount || undefined,
      content: (
        <div className={styles['notes']}>
          <div className={styles['sheet']}>
            <NotesSection detail={detail} writing={sub} onWrite={write} />
          </div>
          <CaseAside detail={detail} />
        </div>
      ),
    },
    {
      id: 'map',
      name: t('section.map'),
      content: <MapSection householdId={detail.household.id} principalId={detail.principalId} asOf={null} />,
    },
    {
      id: 'issues',
      name: t('section.issues'),
      content: <IssuesSection detail={detail} {...inside('issues')} />,
    },
    {
      id: 'assessment',
      name: t('section.assessment'),
      content: <AssessmentSection detail={detail} {...inside('assessment')} />,
    },
    { id: 'plan', name: t('section.plan'), content: <PlanSection detail={detail} {...inside('plan')} /> },
    {
      id: 'roles',
      name: t('section.roles'),
      count: detail.roles.filter(isOpen).length || undefined,
      content: <RolesSection detail={detail} />,
    },
    {
      id: 'consent',
      name: t('section.consent'),
      content: <ConsentSection detail={detail} {...inside('consent')} />,
    },
    {
      id: 'attachments',
      name: t('section.attachments'),
      content: <AttachmentsSection detail={detail} />,
    },
    {
      id: 'status',
      name: t('section.status'),
      content: <StatusSection detail={detail} {...inside('status')} />,
    },
  ];
}

function addressOf(section: string, sub: string | null): string {
  return sub === null ? section : `${section}/${sub}`;
}

function isOpen({ state }: CaseDetail['roles'][number]): boolean {
  return state === 'planned' || state === 'doing';
}
