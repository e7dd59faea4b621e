import { children } from './sample-families/children.ts';
import { emotions } from './sample-families/emotions.ts';
import { households } from './sample-families/households.ts';
import { joined } from './sample-families/joined.ts';
import { large } from './sample-families/sixty.ts';
import { unions } from './sample-families/unions.ts';
import type { GenogramInput } from './types.ts';

export { contradictoryFamilies } from './sample-families/contradictory.ts';

/** Invented families for tests and for the gallery, the hard ones among them. */
export const sampleFamilies: Readonly<Record<string, GenogramInput>> = {
  ...households,
  ...unions,
  ...children,
  ...joined,
  ...emotions,
  ...large,
};
