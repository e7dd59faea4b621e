import type { CaseIssue } from '../../../../domain/contract/case-issue.ts';
import type { CaseIssueId } from '../../../../domain/contract/scalars.ts';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../forms/useCodes.ts';
import styles from './rows.module.css';

interface IssueChipsProps {
  readonly label: string;
  readonly issues: readonly CaseIssue[];
  readonly value: readonly CaseIssueId[];
  readonly onChange: (value: readonly CaseIssueId[]) => void;
}

/** The 課題 of the case, to be ticked; resolved ones only where they are ticked already. */
export function IssueChips({ label, issues, value, onChange }: IssueChipsProps) {
  const { t } = useTranslation('plan');
  const { labelOf } = useCodes();
  const offered = issues.filter(({ id, state }) => state !== 'resolved' || value.includes(id));
  if (offered.length === 0) return <span className={styles['quiet']}>{t('goals.noIssues')}</span>;
  return (
    <ul className={styles['chips']} aria-label={label}>
      {offered.map((issue) => {
        const isChosen = value.includes(issue.id);
        return (
          <li key={issue.id}>
            <button
              type="button"
              className={styles['chip']}
              aria-pressed={isChosen}
              onClick={() =>
                onChange(isChosen ? value.filter((id) => id !== issue.id) : [...value, issue.id])
              }
            >
              {labelOf('issue', issue.code)}
              {issue.personName !== '' && <span className={styles['person']}>{issue.personName}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
