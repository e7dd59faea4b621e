import { useTranslation } from 'react-i18next';
import type { EcomapTie } from '../../../../domain/contract/ecomap.ts';
import type { EcomapTarget } from '../../../print/diagram/EcomapDrawing.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from '../genogram/genogram.module.css';
import { useMapDesk } from '../genogram/map-desk.ts';
import type { EcomapWork } from './panel-work.ts';
import { TieCard } from './TieCard.tsx';
import { useCategoryWords } from './useCategoryWords.ts';
import type { EcomapActs } from './useEcomapActs.ts';
import { useTieWords } from './useTieWords.ts';

interface EcomapOverviewProps {
  readonly selected: EcomapTarget | null;
  readonly acts: EcomapActs;
  readonly onWork: (work: EcomapWork) => void;
}

/** What is chosen, what its ties rest on, and what was taken off the drawing. */
export function EcomapOverview({ selected, acts, onWork }: EcomapOverviewProps) {
  const { t } = useTranslation('ecomap');
  const { state, isReadOnly } = useMapDesk();
  const category = useCategoryWords();
  const { nodes, ties, moved } = state.ecomap;
  const node = nodes.find(({ key }) => key === selected?.node);
  const own = ties.filter((tie) => tie.node === node?.key && !tie.hidden);
  const chosen = own.find(({ memberId }) => memberId === selected?.memberId) ?? own[0];
  return (
    <div className={styles['overview']}>
      {node === undefined ? (
        <EmptyState title={t('panel.nothing')}>{t('panel.nothingText')}</EmptyState>
      ) : (
        <>
          <header className={styles['who']}>
            <h3 className={styles['name']}>{node.name}</h3>
            <p className={styles['facts']}>
              {node.keyPerson && <Badge>{t('sign.keyPerson')}</Badge>}
              <span>{category(node)}</span>
              {node.note !== '' && <span>{node.note}</span>}
            </p>
          </header>
          {own.map((tie) => (
            <TieCard
              key={tie.memberId ?? ''}
              tie={tie}
              isChosen={tie === chosen}
              acts={acts}
              onWork={onWork}
            />
          ))}
          {!isReadOnly && (
            <div className={styles['buttons']}>
              {node.rowVersion !== null && (
                <Button
                  size="small"
                  onPress={() => {
                    onWork({ kind: 'node', node });
                  }}
                >
                  {t('node.edit')}
                </Button>
              )}
              {Object.hasOwn(moved, node.key) && (
                <Button size="small" onPress={() => void acts.move({ node: node.key, place: null })}>
                  {t('node.automatic')}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      <Hidden ties={ties.filter(({ hidden }) => hidden)} acts={acts} />
    </div>
  );
}

/** What was taken off the drawing by hand, so that it can come back. */
function Hidden({ ties, acts }: { ties: readonly EcomapTie[]; acts: EcomapActs }) {
  const { t } = useTranslation('ecomap');
  const { isReadOnly } = useMapDesk();
  const words = useTieWords();
  if (ties.length === 0) return null;
  return (
    <section aria-label={t('hidden.title')}>
      <h3 className={styles['subtitle']}>{t('hidden.title')}</h3>
      <ul className={styles['ties']}>
        {ties.map((tie) => (
          <li key={`${tie.node} ${tie.memberId ?? ''}`} className={styles['chosen']}>
            <span>{t('ends', words.ends(tie))}</span>
            {!isReadOnly && (
              <Button
                size="small"
                aria-label={t('hidden.showOf', words.ends(tie))}
                onPress={() => void acts.show(tie)}
              >
                {t('hidden.show')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
