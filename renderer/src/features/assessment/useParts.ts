import { useTranslation } from 'react-i18next';
import type { Unanswered } from '../../../../domain/assessment/unanswered.ts';
import type { Assessment, AssessmentItem } from '../../../../domain/contract/assessment.ts';
import { useCodes } from '../../forms/useCodes.ts';
import { shownItems, type AssessmentFields } from './answers.ts';
import type { NavEntry } from './DomainNav.tsx';
import { useLevelWord } from './LevelField.tsx';

interface PartsOptions {
  readonly version: Assessment;
  readonly fields: AssessmentFields;
  readonly items: readonly AssessmentItem[];
  readonly left: readonly Unanswered[];
}

/** From here on a level is marked. */
const graveFrom = 3;

/** The parts of the form in their order. A domain that is no longer asked stays where the version says something of it. */
export function useParts({ version, fields, items, left }: PartsOptions): readonly NavEntry[] {
  const { t } = useTranslation('assessment');
  const { entriesOf } = useCodes();
  const { levelWord } = useLevelWord();
  const isFinal = version.finishedAt !== null;
  const domains = entriesOf('assessmentDomain').filter(
    ({ code, active }) =>
      active ||
      fields.levels.some(({ domain }) => domain === code) ||
      shownItems(items, code, fields.answers, isFinal).length > 0,
  );
  const changes = version.changes.length;
  return [
    { place: { page: 'words' }, name: t('page.words') },
    ...domains.map(({ code, label }): NavEntry => {
      const level = fields.levels.find(({ domain }) => domain === code)?.level ?? null;
      const open = left.filter(({ item }) => item.domain === code).length;
      return {
        place: { page: 'domain', domain: code },
        name: label,
        level: levelWord(level),
        isGrave: level !== null && level >= graveFrom,
        count: open === 0 || isFinal ? undefined : t('openCount', { count: open }),
      };
    }),
    { place: { page: 'views' }, name: t('page.views') },
    ...(isFinal
      ? []
      : [{ place: { page: 'unanswered' }, name: t('page.unanswered'), count: String(left.length) } as const]),
    ...(version.previousId === null
      ? []
      : [{ place: { page: 'changes' }, name: t('page.changes'), count: String(changes) } as const]),
  ];
}
