import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseIssue } from '../../../../domain/contract/case-issue.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { useDates } from '../../forms/useDates.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './issue.module.css';

interface IssueRowProps {
  readonly issue: CaseIssue;
  /** Its neighbours in the group. */
  readonly above: CaseIssue | undefined;
  readonly below: CaseIssue | undefined;
  readonly onMoveTo: (target: CaseIssue['id']) => void;
  /** Another issue was dropped here. */
  readonly onDropped: (id: CaseIssue['id']) => void;
  readonly onOpen: () => void;
  readonly onRemove: (label: string) => void;
}

const format = 'application/x-kasane-issue';
const tones: Readonly<Record<CaseIssue['state'], BadgeTone>> = {
  open: 'neutral',
  improving: 'neutral',
  resolved: 'ok',
};

/** One issue with its state, the goals that answer it, and its place in the order. */
export function IssueRow({ issue, above, below, onMoveTo, onDropped, onOpen, onRemove }: IssueRowProps) {
  const { t } = useTranslation('issue');
  const { labelOf } = useCodes();
  const { short } = useDates();
  const [isOver, setIsOver] = useState(false);
  const label = labelOf('issue', issue.code);
  return (
    <li
      className={cx(styles['row'], isOver && styles['over'])}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(format, issue.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(format)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onDropped(event.dataTransfer.getData(format) as CaseIssue['id']);
      }}
    >
      <div className={styles['words']}>
        <p>
          <strong>{label}</strong> <Badge tone={tones[issue.state]}>{t(`state.${issue.state}`)}</Badge>
        </p>
        {issue.note !== '' && <p className={styles['note']}>{issue.note}</p>}
        <p className={styles['quiet']}>
          {issue.resolvedOn === null
            ? t('since', { date: short(issue.foundOn) })
            : t('sinceUntil', { from: short(issue.foundOn), until: short(issue.resolvedOn) })}
          {issue.goals.length > 0 && ` ${t('goals', { goals: issue.goals.join('、') })}`}
        </p>
      </div>
      <div className={styles['buttons']}>
        <MoveButton name={t('up', { label })} icon="ascending" to={above} onMoveTo={onMoveTo} />
        <MoveButton name={t('down', { label })} icon="descending" to={below} onMoveTo={onMoveTo} />
        <Button size="small" aria-label={t('editOf', { label })} onPress={onOpen}>
          {t('edit')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-label={t('removeOf', { label })}
          onPress={() => {
            onRemove(label);
          }}
        >
          {t('remove')}
        </Button>
      </div>
    </li>
  );
}

interface MoveButtonProps {
  readonly name: string;
  readonly icon: 'ascending' | 'descending';
  readonly to: CaseIssue | undefined;
  readonly onMoveTo: (target: CaseIssue['id']) => void;
}

function MoveButton({ name, icon, to, onMoveTo }: MoveButtonProps) {
  return (
    <Button
      size="small"
      variant="quiet"
      aria-label={name}
      isDisabled={to === undefined}
      onPress={() => {
        if (to !== undefined) onMoveTo(to.id);
      }}
    >
      <Icon name={icon} />
    </Button>
  );
}
