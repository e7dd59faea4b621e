import { useTranslation } from 'react-i18next';
import type { MapSettings } from '../../../../../domain/contract/office.ts';
import { Genogram } from '../../../../print/diagram/Genogram.tsx';
import { GenogramLegend } from '../../../../print/diagram/GenogramLegend.tsx';
import genogram from '../../../diagram/Genogram.module.css';
import { cx } from '../../../ui/cx.ts';
import { Pane } from '../../../ui/Pane.tsx';
import { useMapChoices } from '../../genogram/useMapChoices.ts';
import styles from './MapSection.module.css';
import { sampleNames, samplePicture, type SampleName } from './sample.ts';

/** An invented family as the office would draw it; changes with every choice. */
export function SampleDrawing({ settings }: { settings: MapSettings }) {
  const { t } = useTranslation('settings');
  const { words } = useMapChoices();
  const names = Object.fromEntries(sampleNames.map((name) => [name, t(`map.sample.${name}`)])) as Readonly<
    Record<SampleName, string>
  >;
  const picture = samplePicture(settings, names, { ...words, title: t('map.sampleTitle') });
  return (
    <Pane title={t('map.sampleTitle')}>
      <div className={cx(styles['drawing'], genogram['drawing'])}>
        <Genogram picture={picture} />
        <GenogramLegend picture={picture} />
      </div>
    </Pane>
  );
}
