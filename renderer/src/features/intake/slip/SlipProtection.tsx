import type { ReferralSlip } from '../../../../../domain/contract/referral-slip.ts';
import { ProtectionBar } from '../../protection/ProtectionBar.tsx';
import { WithHousehold } from './WithHousehold.tsx';

/** That address and telephone of the person are withheld, and how to see them for some minutes. */
export function SlipProtection({ slip }: { slip: ReferralSlip }) {
  if (!slip.addressProtected || slip.householdId === null) return null;
  return (
    <WithHousehold id={slip.householdId}>
      {(household) => <ProtectionBar household={household} />}
    </WithHousehold>
  );
}
