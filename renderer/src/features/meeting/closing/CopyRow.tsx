import { useTranslation } from 'react-i18next';
import type { HandoutCopy } from '../../../../../domain/contract/handout.ts';
import { useDates } from '../../../forms/useDates.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import styles from './closing.module.css';

const tones = {
  printing: 'warning',
  out: 'due',
  collected: 'ok',
  kept: 'neutral',
  lost: 'warning',
  spoiled: 'neutral',
  unprinted: 'neutral',
} as const;

interface CopyRowProps {
  readonly copy: HandoutCopy;
  readonly onSettle: (state: 'collected' | 'out' | 'unprinted') => void;
  /** Asks why the copy does not come back. */
  readonly onAsk: () => void;
}

/** One copy: whether it has come back, and if not, why. */
export function CopyRow({ copy, onSettle, onAsk }: CopyRowProps) {
  const { t } = useTranslation('closing');
  const { short } = useDates();
  const { number, recipient, printNumber, issuedOn, state, settledOn, note } = copy;
  const isCollected = state === 'collected';
  const name = { number, recipient };
  return (
    <tr>
      <td className={styles['narrow']}>
        <Checkbox isSelected={isCollected} onChange={() => onSettle(isCollected ? 'out' : 'collected')}>
          <VisuallyHidden>{t('copies.tick', name)}</VisuallyHidden>
        </Checkbox>
      </td>
      <td className={styles['number']}>{number}</td>
      <td>{recipient}</td>
      <td className={styles['narrow']}>
        {printNumber} <span className={styles['quiet']}>{short(issuedOn)}</span>
      </td>
      <td className={styles['narrow']}>
        <Badge tone={tones[state]}>{t(`copies.state.${state}`)}</Badge>{' '}
        {settledOn !== null && <span className={styles['quiet']}>{short(settledOn)}</span>}
      </td>
      <td>{note}</td>
      <td className={styles['narrow']}>
        {state === 'printing' ? (
          <>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('copies.cameOf', name)}
              onPress={() => onSettle('out')}
            >
              {t('copies.came')}
            </Button>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('copies.notCameOf', name)}
              onPress={() => onSettle('unprinted')}
            >
              {t('copies.notCame')}
            </Button>
          </>
        ) : state === 'out' ? (
          <Button key="why" size="small" variant="quiet" aria-label={t('copies.whyOf', name)} onPress={onAsk}>
            {t('copies.why')}
          </Button>
        ) : (
          !isCollected && (
            <Button
              key="again"
              size="small"
              variant="quiet"
              aria-label={t('copies.againOf', name)}
              onPress={() => onSettle('out')}
            >
              {t('copies.again')}
            </Button>
          )
        )}
      </td>
    </tr>
  );
}
