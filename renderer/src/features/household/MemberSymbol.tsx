import type { Member } from '../../../../domain/contract/household.ts';
import { Outline, outlineOf } from '../../../print/diagram/Outline.tsx';
import styles from './HouseholdStrip.module.css';
import { isDeceased } from './useMemberWords.ts';
import { useMapSettings } from '../genogram/useMapSettings.ts';

/** The sign a person has in the household map; the words beside it say the same. */
export function MemberSymbol({ member, isPrincipal }: { member: Member; isPrincipal: boolean }) {
  const outline = outlineOf(member.sex, useMapSettings().unknownSex);
  const reach = outline === 'square' ? 6 : 4.2;
  return (
    <svg className={styles['symbol']} viewBox="-8 -8 16 16" aria-hidden="true">
      <g fill="none" stroke="currentColor">
        <Outline kind={outline} radius={6} />
        {isPrincipal && <Outline kind={outline} radius={3} />}
        {isDeceased(member) && (
          <path d={`M${-reach},${-reach} L${reach},${reach} M${-reach},${reach} L${reach},${-reach}`} />
        )}
      </g>
    </svg>
  );
}
