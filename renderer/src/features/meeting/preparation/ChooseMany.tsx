import { useEffect, useRef, useState } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { Badge } from '../../../ui/Badge.tsx';
import { cx } from '../../../ui/cx.ts';
import type { Choice } from '../../../ui/fieldProps.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { matchesWords } from '../../../ui/matchesWords.ts';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { useGradually } from '../../../ui/useGradually.ts';
import styles from './preparation.module.css';

interface ManyChoice extends Choice {
  /** What speaks for it, one word each. */
  readonly marks?: readonly string[];
}

interface ChooseManyProps {
  readonly label: string;
  readonly filterLabel: string;
  /** Undefined until they have come. */
  readonly choices: readonly ManyChoice[] | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** Where nothing fits. */
  readonly empty: string;
}

/** Many of a long list: ↓ leads from the filter into it, Space chooses, Ctrl+A takes all that the filter shows. */
export function ChooseMany({ label, filterLabel, choices, chosen, onChange, empty }: ChooseManyProps) {
  const filter = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const shown = (choices ?? []).filter((choice) => matchesWords(choice, text));
  const drawn = useGradually(shown.length, inSight);
  useEffect(() => filter.current?.focus(), []);
  return (
    <div className={styles['many']}>
      <SearchBox
        ref={filter}
        label={filterLabel}
        value={text}
        onChange={setText}
        onArrowDown={() => list.current?.querySelector<HTMLElement>('[role="option"]')?.focus()}
      />
      <ListBox
        ref={list}
        aria-label={label}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChange(
            keys === 'all'
              ? new Set([...chosen, ...shown.map(({ id }) => id)])
              : new Set([...keys].map(String)),
          )
        }
        items={shown.slice(0, drawn)}
        className={cx(styles['manyList'])}
        renderEmptyState={() =>
          choices === undefined ? <Loading /> : <p className={styles['quiet']}>{empty}</p>
        }
      >
        {({ id, name, detail, marks = [] }: ManyChoice) => (
          <ListBoxItem id={id} textValue={name} className={cx(styles['manyItem'])}>
            {({ isSelected }) => (
              <>
                <span className={cx(styles['box'], isSelected && styles['ticked'])}>
                  {isSelected && <Icon name="check" />}
                </span>
                <Text slot="label">{name}</Text>
                <Text slot="description" className={cx(styles['manyDetail'])}>
                  {detail}
                </Text>
                <span className={styles['marks']}>
                  {marks.map((mark) => (
                    <Badge key={mark} tone="soon">
                      {mark}
                    </Badge>
                  ))}
                </span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

/** As many as the window shows at once. */
const inSight = 24;
