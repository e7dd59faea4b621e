import type { PartialDate } from '../calendar/partial-date.ts';
import { isBornBefore } from '../person/life-dates.ts';
import type { ParentageKind } from './ties.ts';

/**
 * Whether a parent would be younger than the child, as far as both birthdays are known to the year. Neither a birth nor
 * an adoption can be so (民法第793条); a step-parent or foster parent may be.
 */
export function isParentYounger(
  kind: ParentageKind,
  parent: Pick<PartialDate, 'date' | 'precision'>,
  child: Pick<PartialDate, 'date' | 'precision'>,
): boolean {
  return (kind === 'birth' || kind === 'adopted') && isBornBefore(child, parent);
}
