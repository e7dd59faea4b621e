import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useQueryOperation } from '../../bridge/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ConcernDesk } from './concern/ConcernDesk.tsx';
import { RegisterDesk } from './register/RegisterDesk.tsx';
import { SlipDesk } from './slip/SlipDesk.tsx';
import styles from './desk.module.css';

type Section = Parameters<typeof routes.intakes>[0];

/** 受付簿・気になる世帯・つなぎメモ, each with what waits there. */
export function IntakeDesk({ section, place }: { section: string; place: string }) {
  const { t } = useTranslation('intake');
  const [, navigate] = useLocation();
  const settings = useQueryOperation('settings.get', {});
  const undecided = useQueryOperation('intake.list', {
    show: 'undecided',
    text: '',
    from: null,
    until: null,
  });
  const watching = useQueryOperation('concern.list', { show: 'watching', text: '' });
  const unanswered = useQueryOperation('referralSlip.list', { show: 'unanswered', text: '', caseId: null });
  const current = section === 'concerns' || section === 'slips' ? section : 'received';
  // A section that is being left must not take the place of the next one for its own.
  const placeIn = (id: Section): string | null => (id === current ? place : null);
  const slipName = settings.data?.formNames.referralSlip ?? '';
  const blank = (form: string) => (): void => {
    navigate(routes.printForm('intake-blank', form));
  };
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('desk.title')}</h1>
        <Menu
          label={t('desk.printBlank')}
          actions={[
            { id: 'consented', label: t('desk.blankConsented'), onPress: blank('consented') },
            { id: 'unconsented', label: t('desk.blankUnconsented'), onPress: blank('unconsented') },
            {
              id: 'slip',
              label: slipName,
              onPress: () => {
                navigate(routes.printForm('referral-slip-blank', '-'));
              },
            },
          ]}
        />
        <Button
          variant="primary"
          shortcut={current === 'received' ? 'Ctrl+N' : undefined}
          onPress={() => {
            navigate(routes.newIntake);
          }}
        >
          {t('desk.receive')}
        </Button>
      </header>
      <div className={styles['sections']}>
        <Tabs
          label={t('desk.title')}
          value={current}
          onChange={(next) => {
            navigate(routes.intakes(next as Section));
          }}
          items={[
            {
              id: 'received',
              name: t('desk.received'),
              count: waiting(undecided.data?.total),
              content: <RegisterDesk place={placeIn('received')} />,
            },
            {
              id: 'concerns',
              name: t('desk.concerns'),
              count: waiting(watching.data?.concerns.length),
              content: <ConcernDesk place={placeIn('concerns')} />,
            },
            {
              id: 'slips',
              name: slipName,
              count: waiting(unanswered.data?.total),
              content: <SlipDesk place={placeIn('slips')} name={slipName} />,
            },
          ]}
        />
      </div>
    </div>
  );
}

/** None is not shown. */
function waiting(count: number | undefined): number | undefined {
  return count === 0 ? undefined : count;
}
