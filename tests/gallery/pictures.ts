import type { GenogramPicture } from '../../domain/genogram/picture.ts';
import { contradictoryFamilies, sampleFamilies } from '../../domain/genogram/sample-families.ts';
import type { SymbolSet } from '../../domain/genogram/symbol-sets.ts';
import { pictureOfFamily } from '../fixtures/pictures.ts';

export interface GalleryPicture {
  /** Of its files. */
  readonly name: string;
  readonly picture: GenogramPicture;
}

/** Every family of the collection in one set of symbols, the contradictory ones last. */
export function galleryOf(symbolSet: SymbolSet): readonly GalleryPicture[] {
  return Object.entries({ ...sampleFamilies, ...contradictoryFamilies }).map(([family, input]) => ({
    name: `${family.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${symbolSet}`,
    picture: pictureOfFamily(family, input, symbolSet),
  }));
}
