import { useTranslation } from 'react-i18next';
import type { MapPin } from '../../../../domain/contract/district-map.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './district-map.module.css';
import { useLayers } from './useLayers.ts';
import type { Work } from './work.ts';

interface WorkBarProps {
  readonly work: Work;
  readonly pins: readonly MapPin[];
  readonly onChange: (work: Work) => void;
  readonly onFinish: () => void;
  readonly onCancel: () => void;
}

/** What the next click on the map does, and how to stop. */
export function WorkBar({ work, pins, onChange, onFinish, onCancel }: WorkBarProps) {
  const { t } = useTranslation(['districtMap', 'common']);
  const { ofKind } = useLayers();
  if (work.kind === 'look') return null;
  const helper =
    work.kind === 'line' ? pins.find(({ householdId }) => householdId === work.helperId) : undefined;
  return (
    <div className={styles['work']} role="group" aria-label={t('work.label')}>
      <p role="status" className={styles['workText']}>
        {work.kind === 'place' && t('work.place', { name: work.label })}
        {work.kind === 'draw' && t(`work.${work.shape}`, { count: work.points.length })}
        {work.kind === 'line' &&
          (helper === undefined ? t('work.helper') : t('work.helped', { name: helper.label }))}
      </p>
      {work.kind === 'draw' && (
        <div className={styles['workFields']}>
          <Select
            label={t('place.layer')}
            width="short"
            choices={ofKind(work.shape).map(({ code, label }) => ({ id: code, name: label }))}
            value={work.layer}
            onChange={(layer) => onChange({ ...work, layer: layer ?? work.layer })}
          />
          <TextField
            label={t('place.name')}
            width="short"
            maxLength={60}
            value={work.name}
            onChange={(name) => onChange({ ...work, name })}
          />
          <TextField
            label={t('place.note')}
            width="short"
            maxLength={200}
            value={work.note}
            onChange={(note) => onChange({ ...work, note })}
          />
        </div>
      )}
      <div className={styles['buttons']}>
        {work.kind === 'draw' && work.shape !== 'point' && (
          <Button size="small" variant="primary" shortcut="Enter" onPress={onFinish}>
            {t('work.finish')}
          </Button>
        )}
        <Button size="small" shortcut="Esc" onPress={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </div>
  );
}
