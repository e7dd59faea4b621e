import { z } from 'zod';

/** What every sheet bears. */
export const sheetHead = {
  title: z.string(),
  municipality: z.string(),
  section: z.string(),
  /** 練習用: invented people; marked on every page. */
  practice: z.boolean(),
  /** 令和8年11月20日 */
  issuedOn: z.string(),
  /** Size of the letters in points, as the office has chosen. */
  fontSize: z.enum(['10.5', '12', '14']),
  /** Null in a preview. */
  printNumber: z.string().nullable(),
  /** Records that were left out because the reader may not see them, and why. */
  leftOut: z.array(z.strictObject({ reason: z.string(), count: z.int() })),
};

/**
 * On a paper that is handed out by itself: to whom, empty until somebody is named, and by whom. Null on what stays in the
 * office.
 */
export const handoutHead = z.strictObject({ recipient: z.string(), issuer: z.string() }).nullable();
