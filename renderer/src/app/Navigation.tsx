import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useQueryOperation } from '../bridge/use-operation.ts';
import { cx } from '../ui/cx.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { routes } from './routes.ts';
import styles from './Navigation.module.css';

type CountedName = 'today' | 'intake' | 'cases' | 'meetings';
type PageName = CountedName | 'households' | 'districts' | 'trash' | 'backup' | 'settings';

const PAGES: readonly (readonly { name: PageName; address: string; root: string }[])[] = [
  [
    { name: 'today', address: routes.today, root: '/' },
    { name: 'intake', address: routes.intakes(), root: '/intake' },
    { name: 'cases', address: routes.cases, root: '/cases' },
    { name: 'households', address: routes.households, root: '/households' },
    { name: 'meetings', address: routes.meetings, root: '/meetings' },
    { name: 'districts', address: routes.districts, root: '/districts' },
  ],
  [
    { name: 'trash', address: routes.trash, root: '/trash' },
    { name: 'backup', address: routes.backup, root: '/backup' },
    { name: 'settings', address: routes.settings(), root: '/settings' },
  ],
];

/** The pages by noun, each with what waits there. */
export function Navigation() {
  const { t } = useTranslation('frame');
  const [location] = useLocation();
  const { data: today } = useQueryOperation('today.get', {});
  const counts: Partial<Record<PageName, number>> = today
    ? {
        today: today.counts.overdueOrToday,
        intake: today.counts.intakes,
        cases: today.counts.openCases,
        meetings: today.counts.comingMeetings,
      }
    : {};
  return (
    <nav className={styles['navigation']} aria-label={t('navigation.label')} data-pane>
      {PAGES.map((group, index) => (
        <ul key={index} className={styles['group']}>
          {group.map(({ name, address, root }) => (
            <li key={name}>
              <Link
                href={address}
                className={styles['page'] ?? ''}
                aria-current={isWithin(location, root) ? 'page' : undefined}
              >
                {t(`navigation.${name}`)}
                <Count name={name} count={counts[name]} />
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

function Count({ name, count }: { name: PageName; count: number | undefined }) {
  const { t } = useTranslation('frame');
  if (!isCounted(name) || count === undefined || count === 0) return null;
  return (
    <span className={cx(styles['count'], name === 'today' && styles['due'])}>
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{t(`navigation.count.${name}`, { count })}</VisuallyHidden>
    </span>
  );
}

function isCounted(name: PageName): name is CountedName {
  return ['today', 'intake', 'cases', 'meetings'].includes(name);
}

function isWithin(location: string, root: string): boolean {
  return root === '/' ? location === '/' : location === root || location.startsWith(`${root}/`);
}
