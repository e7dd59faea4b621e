import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { RecordAttachments } from '../attachment/RecordAttachments.tsx';
import { HistorySection } from '../membership/HistorySection.tsx';
import { MapSection } from '../genogram/MapSection.tsx';
import { OutsideTiesSection } from '../outside-tie/OutsideTiesSection.tsx';
import { SignsPanel } from '../sign/SignsPanel.tsx';
import { WarningsSection } from '../warning/WarningsSection.tsx';
import { BasicsSection } from './BasicsSection.tsx';
import { HouseholdHeader } from './HouseholdHeader.tsx';
import styles from './HouseholdRecord.module.css';
import { HouseholdStrip } from './HouseholdStrip.tsx';
import { MembersSection } from './MembersSection.tsx';
import { PastNotice } from './PastNotice.tsx';
import { usePrincipal } from './usePrincipal.ts';

interface HouseholdRecordProps {
  readonly id: HouseholdId;
  readonly section: string;
  readonly onSection: (section: string) => void;
  /** The household is not there any more. */
  readonly onGone: () => void;
}

/** One household: who and where it is, its members at a glance, and its sections. */
export function HouseholdRecord({ id, section, onSection, onGone }: HouseholdRecordProps) {
  const { t } = useTranslation('household');
  const { wordsOf } = useFailureWords();
  // A past day is that of one household; the next one is shown as it is today.
  const [past, setPast] = useState<{ id: HouseholdId; asOf: CivilDate } | null>(null);
  const asOf = past?.id === id ? past.asOf : null;
  const { data, error, isPending } = useQueryOperation('household.get', { id, asOf });
  if (isPending) return <Loading />;
  if (error) {
    return (
      <ErrorPanel {...wordsOf(error)} actions={<Button onPress={onGone}>{t('record.toList')}</Button>} />
    );
  }
  // Until the next household has arrived the former one stays; everything below belongs to the one that is shown.
  return (
    <Sections
      key={data.id}
      household={data}
      section={section}
      onSection={onSection}
      isPast={asOf !== null}
      onGone={onGone}
      onAsOf={(day) => {
        setPast(day === null ? null : { id, asOf: day });
      }}
    />
  );
}

interface SectionsProps {
  readonly household: HouseholdDetail;
  readonly section: string;
  readonly onSection: (section: string) => void;
  readonly isPast: boolean;
  /** Null: today. */
  readonly onAsOf: (day: CivilDate | null) => void;
  readonly onGone: () => void;
}

/** Of a past day only what is known of it is shown: who belonged, how they were tied, and the movements. */
const sectionsOfPast: ReadonlySet<string> = new Set(['members', 'map', 'history']);

function Sections({ household, section, onSection, isPast, onAsOf, onGone }: SectionsProps) {
  const { t } = useTranslation('household');
  const [, navigate] = useLocation();
  const principalId = usePrincipal(household);
  const sections = [
    {
      id: 'members',
      count: household.members.length,
      content: (
        <MembersSection
          household={household}
          isReadOnly={isPast}
          onAsOf={onAsOf}
          onOpenHousehold={(id) => {
            navigate(routes.household(id));
          }}
        />
      ),
    },
    {
      id: 'map',
      content: (
        <MapSection
          householdId={household.id}
          principalId={principalId}
          asOf={isPast ? household.asOf : null}
        />
      ),
    },
    { id: 'ties', content: <OutsideTiesSection household={household} /> },
    { id: 'warnings', content: <WarningsSection household={household} /> },
    { id: 'signs', content: <SignsPanel householdId={household.id} /> },
    { id: 'history', content: <HistorySection household={household} isReadOnly={isPast} /> },
    {
      id: 'basics',
      content: <BasicsSection household={household} onGone={onGone} />,
    },
    { id: 'attachments', content: <RecordAttachments owner="household" ownerId={household.id} /> },
  ] as const;
  const shown = sections.filter(({ id }) => !isPast || sectionsOfPast.has(id));
  return (
    <article className={styles['record']} aria-label={household.displayLabel}>
      <HouseholdHeader household={household} />
      {isPast && (
        <PastNotice
          asOf={household.asOf}
          onToday={() => {
            onAsOf(null);
          }}
        />
      )}
      <HouseholdStrip members={household.members} principalId={principalId} />
      <Tabs
        label={t('record.sections')}
        items={shown.map((item) => ({ ...item, name: t(`section.${item.id}`) }))}
        value={section}
        onChange={onSection}
      />
    </article>
  );
}
