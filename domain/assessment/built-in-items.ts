import type { AssessmentItem } from '../contract/assessment.ts';
import { aboutHousehold } from './built-in-household.ts';
import { aboutPerson } from './built-in-person.ts';
import { questionDomains } from './question.ts';

export type BuiltInItem = Omit<AssessmentItem, 'rowVersion'>;

/**
 * First filling of the assessment form, by the domains of the list `assessmentDomain`. Source: reference.md §1.2 (1–10),
 * which is 【推定】 throughout: every question may be renamed, retired or joined by the office's own. Which of them the
 * state asks to be reported (国への報告事項) is 【未確認】, so none is marked.
 */
export function builtInItems(): readonly BuiltInItem[] {
  return questionDomains.flatMap((domain) =>
    [...aboutPerson, ...aboutHousehold]
      .filter((row) => row.domain === domain)
      .map(({ code, label, help, options, kind, perPerson }, index) => ({
        code,
        domain,
        label,
        help,
        kind,
        options: [...options],
        perPerson,
        reported: false,
        active: true,
        sort: (index + 1) * 10,
      })),
  );
}
