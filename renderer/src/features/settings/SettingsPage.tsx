import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { AgenciesSection } from './agencies/AgenciesSection.tsx';
import { CodesSection } from './codes/CodesSection.tsx';
import { DistrictsSection } from './districts/DistrictsSection.tsx';
import { FormNamesSection } from './forms/FormNamesSection.tsx';
import { ThresholdsSection } from './forms/ThresholdsSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import { LawsSection } from './laws/LawsSection.tsx';
import { LogSection } from './LogSection.tsx';
import { MapSection } from './map/MapSection.tsx';
import { MeetingTypesSection } from './meeting-types/MeetingTypesSection.tsx';
import { OfficeSection } from './OfficeSection.tsx';
import { QuestionsSection } from './questions/QuestionsSection.tsx';
import { SafetySection } from './SafetySection.tsx';
import { ScreenSection } from './ScreenSection.tsx';
import styles from './SettingsPage.module.css';

const SECTIONS = [
  ['screen', <ScreenSection />],
  ['map', <MapSection />],
  ['safety', <SafetySection />],
  ['office', <OfficeSection />],
  ['forms', <FormNamesSection />],
  ['thresholds', <ThresholdsSection />],
  ['questions', <QuestionsSection />],
  ['codes', <CodesSection />],
  ['districts', <DistrictsSection />],
  ['agencies', <AgenciesSection />],
  ['meeting-types', <MeetingTypesSection />],
  ['laws', <LawsSection />],
  ['import', <ImportSection />],
  ['log', <LogSection />],
] as const satisfies readonly (readonly [string, ReactNode])[];

/** All that the office decides for itself. The address names the section: `/settings/agencies`. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const [location, navigate] = useLocation();
  const asked = location.split('/')[2];
  const present = SECTIONS.find(([id]) => id === asked)?.[0] ?? 'screen';
  return (
    <div className={styles['page']}>
      <h1>{t('title')}</h1>
      <Tabs
        label={t('sections')}
        value={present}
        onChange={(id) => navigate(routes.settings(id))}
        items={SECTIONS.map(([id, content]) => ({ id, name: t(`section.${id}`), content }))}
      />
    </div>
  );
}
