import { useRef, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from './cx.ts';
import { useShortcut } from './keyboard/useShortcut.ts';
import styles from './Tabs.module.css';

export interface TabItem {
  readonly id: string;
  readonly name: string;
  readonly content: ReactNode;
  /** Shown after the name: how many, or what is due. */
  readonly count?: number | undefined;
}

export interface TabsProps {
  readonly label: string;
  /** Nine at most. */
  readonly items: readonly TabItem[];
  /** The first item is shown where it is none of them. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Reached by 1–9 and Alt+1–9 from anywhere on the page. Default true. */
  readonly hasNumbers?: boolean | undefined;
}

/** As many as there are keys. */
const numbered = 9;

export function Tabs({ label, items, value, onChange, hasNumbers = true }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const keys = items
    .slice(0, numbered)
    .flatMap((_, index) => [String(index + 1), `Alt+${String(index + 1)}`]);
  useShortcut(
    keys,
    (shortcut) => {
      const item = items[Number(shortcut.at(-1)) - 1];
      if (!item) return;
      onChange(item.id);
      list.current?.querySelector<HTMLElement>(`[data-key="${item.id}"]`)?.focus();
    },
    { isEnabled: hasNumbers },
  );
  return (
    <AriaTabs
      selectedKey={(items.find(({ id }) => id === value) ?? items[0])?.id ?? value}
      onSelectionChange={(key) => {
        onChange(String(key));
      }}
      className={cx(styles['tabs'])}
    >
      <TabList aria-label={label} ref={list} className={cx(styles['list'])}>
        {items.map((item, index) => (
          <Tab key={item.id} id={item.id} className={cx(styles['tab'])}>
            {hasNumbers && index < numbered && (
              <span className={styles['number']} aria-hidden="true">
                {index + 1}
              </span>
            )}
            {item.name}
            {item.count !== undefined && <span className={styles['count']}>{item.count}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={cx(styles['panel'])}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
