import { useTranslation } from 'react-i18next';
import type { FormView } from '../../../../domain/print/document-view.ts';
import type { HouseholdMapView } from '../../../../domain/print/household-map-view.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './household-map.module.css';

interface DoubtsProps {
  readonly view: HouseholdMapView | FormView;
  readonly isConfirmed: boolean;
  readonly onConfirm: (isConfirmed: boolean) => void;
}

/** What de-identifying could not judge; the person who hands the paper out looks at it first and decides. */
export function Doubts({ view, isConfirmed, onConfirm }: DoubtsProps) {
  const { t } = useTranslation('householdMap');
  const isMap = view.kind === 'household-map';
  const doubts = isMap
    ? view.doubts.map(({ kind, letters }) => ({ who: letters.join(' '), text: t(`doubt.kind.${kind}`) }))
    : doubtsOfPacket(view);
  return (
    <div className={styles['doubts']}>
      <h2>{t('doubt.title')}</h2>
      <Notice tone="warning">{t(isMap ? 'doubt.help' : 'doubt.packetHelp')}</Notice>
      <ul>
        {doubts.map(({ who, text }, index) => (
          <li key={index}>
            {who !== '' && <strong>{who} </strong>}
            {text}
          </li>
        ))}
      </ul>
      {doubts.length === 0 && <p>{t(isMap ? 'doubt.none' : 'doubt.packetNone')}</p>}
      <Checkbox isSelected={isConfirmed} onChange={onConfirm}>
        {t(isMap ? 'doubt.confirm' : 'doubt.packetConfirm')}
      </Checkbox>
    </div>
  );
}

/** The de-identified packet lists them in its first table. */
function doubtsOfPacket({ parts }: FormView) {
  const rows = parts.find((part) => part.type === 'table')?.rows ?? [];
  return rows.map(([who = '', ...words]) => ({ who, text: words.join('：') }));
}
