import { useTranslation } from 'react-i18next';
import type { FormView, PacketDoubts } from '../../../../domain/print/document-view.ts';
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
  const ofMap = ({ kind, letters }: HouseholdMapView['doubts'][number]) => ({
    who: letters.join(' '),
    text: t(`doubt.kind.${kind}`),
  });
  const ofCase = ({ number, words, map }: PacketDoubts) =>
    [
      ...words.map(({ kind, words: left }) => ({
        who: '',
        text: t('doubt.left', { kind: t(`doubt.word.${kind}`), words: left.join(t('doubt.and')) }),
      })),
      ...map.map(ofMap),
    ].map(({ who, text }) => ({ who: `${t('doubt.case', { number })} ${who}`.trim(), text }));
  const doubts = isMap ? view.doubts.map(ofMap) : (view.doubts ?? []).flatMap(ofCase);
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
