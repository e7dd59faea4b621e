import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import { useDates } from '../../forms/useDates.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface PastNoticeProps {
  readonly asOf: CivilDate;
  readonly onToday: () => void;
}

/** Says that a day gone by is shown, which nothing can be changed of. */
export function PastNotice({ asOf, onToday }: PastNoticeProps) {
  const { t } = useTranslation('membership');
  const { long } = useDates();
  return (
    <Notice
      tone="warning"
      action={
        <Button size="small" onPress={onToday}>
          {t('asOf.today')}
        </Button>
      }
    >
      <strong>{t('asOf.band', { date: long(asOf) })}</strong> {t('asOf.facts')}
    </Notice>
  );
}
