import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdDetail } from '../../../../domain/contract/household.ts';
import type { HouseholdId } from '../../../../domain/contract/scalars.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { useFailureWords } from '../../forms/useFailureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { BasicsSection } from './BasicsSection.tsx';
import { HouseholdHeader } from './HouseholdHeader.tsx';
import styles from './HouseholdRecord.module.css';
import { HouseholdStrip } from './HouseholdStrip.tsx';
import { MapSection } from './MapSection.tsx';
import { MembersSection } from './MembersSection.tsx';
import { usePrincipal } from './usePrincipal.ts';

interface HouseholdRecordProps {
  readonly id: HouseholdId;
  readonly section: string;
  readonly onSection: (section: string) => void;
  /** The household is not there any more. */
  readonly onMissing: () => void;
}

/** One household: who and where it is, its members at a glance, and its sections. */
export function HouseholdRecord({ id, section, onSection, onMissing }: HouseholdRecordProps) {
  const { t } = useTranslation('household');
  const { wordsOf } = useFailureWords();
  const { data, error, isPending } = useQueryOperation('household.get', { id });
  if (isPending) return <Loading />;
  if (error) {
    return (
      <ErrorPanel {...wordsOf(error)} actions={<Button onPress={onMissing}>{t('record.toList')}</Button>} />
    );
  }
  // Until the next household has arrived the former one stays; everything below belongs to the one that is shown.
  return <Sections key={data.id} household={data} section={section} onSection={onSection} />;
}

interface SectionsProps {
  readonly household: HouseholdDetail;
  readonly section: string;
  readonly onSection: (section: string) => void;
}

function Sections({ household, section, onSection }: SectionsProps) {
  const { t } = useTranslation('household');
  const [isRevealed, setIsRevealed] = useState(!household.addressProtected);
  const principalId = usePrincipal(household);
  const reveal = (): void => {
    setIsRevealed(true);
  };
  const sections = [
    { id: 'members', count: household.members.length, content: <MembersSection household={household} /> },
    { id: 'map', content: <MapSection household={household} principalId={principalId} /> },
    {
      id: 'basics',
      content: <BasicsSection household={household} isRevealed={isRevealed} onReveal={reveal} />,
    },
  ] as const;
  return (
    <article className={styles['record']} aria-label={household.displayLabel}>
      <HouseholdHeader household={household} isRevealed={isRevealed} onReveal={reveal} />
      <HouseholdStrip members={household.members} principalId={principalId} />
      <Tabs
        label={t('record.sections')}
        items={sections.map((item) => ({ ...item, name: t(`section.${item.id}`) }))}
        value={sections.some(({ id }) => id === section) ? section : 'members'}
        onChange={onSection}
      />
    </article>
  );
}
