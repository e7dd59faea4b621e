import { useTranslation } from 'react-i18next';
import type { DueItem } from '../../../../domain/contract/today.ts';

/** What there is to do, and the second line: what it comes from, and why. */
export function useDueWords(): (item: DueItem) => { what: string; why: string } {
  const { t } = useTranslation('today');
  return (item) => {
    const { kind, cause, title, detail, days } = item;
    const name = t(`kind.${kind}`);
    const joined = (...words: string[]): string => words.filter((word) => word !== '').join(t('joint'));
    switch (kind) {
      case 'contact':
      case 'watch':
      case 'concern':
      case 'role':
      case 'task':
        return { what: title === '' ? t(`unnamed.${kind}`) : title, why: joined(name, detail) };
      case 'role-undated':
        return { what: title, why: joined(name, detail, t('why.role-undated')) };
      case 'meeting':
        return { what: title, why: t('why.meeting') };
      case 'handout':
        return { what: t('what.handout', { count: Number(detail) }), why: t('why.handout', { title }) };
      case 'protection':
        return { what: t('what.protection', { name: title }), why: t('why.protection') };
      case 'monitoring':
        return { what: t('what.monitoring'), why: t('why.monitoring') };
      case 'plan-end':
        return { what: t('what.plan-end'), why: t(cause === 'asked' ? 'why.asked' : 'why.plan-end') };
      case 'warning':
        return { what: t('what.warning'), why: joined(title, detail) };
      case 'consent':
        return cause === 'expires'
          ? {
              what: t('what.expires', { name: title }),
              why: t(days < 0 ? 'why.expired' : 'why.expires', { kind: detail }),
            }
          : {
              what: t(cause === 'recheck' ? 'what.recheck' : 'what.unanswered', { name: title }),
              why: detail,
            };
      case 'slip':
        return {
          what: t(cause === 'we-owe' ? 'what.we-owe' : 'what.they-owe'),
          why: t(cause === 'we-owe' ? 'why.we-owe' : 'why.they-owe', { agency: detail, name: title }),
        };
      case 'intake':
        return { what: t(cause === 'emergency' ? 'what.emergency' : 'what.undecided'), why: title };
    }
  };
}
