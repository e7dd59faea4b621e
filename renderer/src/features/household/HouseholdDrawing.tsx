import { useTranslation } from 'react-i18next';
import type { CivilDate } from '../../../../domain/calendar/civil-date.ts';
import type { Kinship, Member } from '../../../../domain/contract/household.ts';
import type { PersonId } from '../../../../domain/contract/scalars.ts';
import type { GenogramLayout } from '../../../../domain/genogram/types.ts';
import { drawHousehold } from '../../../../domain/household/drawing.ts';
import { GenogramDrawing } from '../../../print/diagram/GenogramDrawing.tsx';
import { GenogramLegend } from '../../../print/diagram/GenogramLegend.tsx';
import { PanZoomSvg } from '../../diagram/PanZoomSvg.tsx';
import { useToday } from '../../forms/useToday.ts';
import styles from './HouseholdMap.module.css';
import { useUnknownSexSymbol } from './useUnknownSexSymbol.ts';

interface HouseholdDrawingProps {
  readonly members: readonly Member[];
  readonly kinship: Kinship;
  readonly principalId: PersonId | null;
  /** The day the ages are of; today where it is left out. */
  readonly on?: CivilDate;
}

/** 世帯図 as the records have it, to be moved and enlarged, with the signs that it uses. */
export function HouseholdDrawing({ members, kinship, principalId, on }: HouseholdDrawingProps) {
  const { t } = useTranslation('household');
  const today = useToday();
  const unknownSexSymbol = useUnknownSexSymbol();
  const drawn = drawHousehold({
    members,
    kinship,
    principal: principalId,
    on: on ?? today,
    unknownSexSymbol,
  });
  const picture = {
    ...drawn,
    title: t('map.drawing'),
    residentsLabel: t('sign.residents'),
    legend: drawn.legend.map(({ sign }) => ({ sign, text: t(`sign.${sign}`) })),
  };
  return (
    <div className={styles['drawing']}>
      <PanZoomSvg viewBox={roomy(picture.layout)} label={t('map.drawing')} className={styles['svg'] ?? ''}>
        <GenogramDrawing picture={picture} />
      </PanZoomSvg>
      <GenogramLegend picture={picture} />
      <p className={styles['help']}>{t('map.help')}</p>
    </div>
  );
}

/** A small household is not blown up: the view is at least this large, in the units of the layout. */
const least = { width: 360, height: 200 };

function roomy({ x, y, width, height }: GenogramLayout) {
  const [addedWidth, addedHeight] = [Math.max(0, least.width - width), Math.max(0, least.height - height)];
  return {
    x: x - addedWidth / 2,
    y: y - addedHeight / 2,
    width: width + addedWidth,
    height: height + addedHeight,
  };
}
