import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './district-map.module.css';

export type SideTab = 'chosen' | 'unplaced' | 'list' | 'show';

interface SidePaneProps {
  readonly value: SideTab;
  readonly onChange: (tab: SideTab) => void;
  /** `unplaced` is null where nothing has to be placed. */
  readonly contents: Readonly<Record<SideTab, ReactNode>>;
}

const tabs = ['chosen', 'unplaced', 'list', 'show'] as const;

/** Beside the map: what is chosen, who is still to be placed, everybody in a list, and what is shown. */
export function SidePane({ value, onChange, contents }: SidePaneProps) {
  const { t } = useTranslation('districtMap');
  return (
    <aside className={styles['side']} aria-label={t('panel.label')} data-pane>
      <Tabs
        label={t('panel.label')}
        hasNumbers={false}
        value={value}
        onChange={(id) => onChange(tabs.find((tab) => tab === id) ?? 'chosen')}
        items={tabs
          .filter((id) => contents[id] !== null)
          .map((id) => ({ id, name: t(`panel.${id}`), content: contents[id] }))}
      />
    </aside>
  );
}
