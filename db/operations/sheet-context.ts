import type { CodeList } from '../../domain/contract/code.ts';
import type { MapChange, MapState } from '../../domain/contract/household-map.ts';
import type { AgendaItemId } from '../../domain/contract/scalars.ts';
import { drawEcomap, type EcomapPicture } from '../../domain/ecomap/picture.ts';
import { ecomapWords } from '../../domain/ecomap/words.ts';
import type { GenogramPicture } from '../../domain/genogram/picture.ts';
import { drawHousehold } from '../../domain/household/drawing.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { listCodes } from '../repositories/code.ts';
import { readSettings } from '../repositories/setting.ts';
import type { CaseFacts } from './case-sheet-facts.ts';
import type { OperationContext } from './context.ts';
import { categoryWord } from './print-household-map.ts';

interface Drawings {
  readonly genogram: GenogramPicture;
  readonly ecomap: EcomapPicture | null;
}

/** What the sheets of one print share, however many cases and readers it has: settings and lists are read once. */
export interface SheetContext extends OperationContext {
  /** What the office calls a choice; the code itself where the list no longer knows it. */
  readonly label: (list: CodeList, code: string) => string;
  /** The facts of a case, read for the first reader and kept for the others. */
  readonly factsOf: (item: AgendaItemId, read: () => CaseFacts) => CaseFacts;
  /** `ages`: what stands in the symbols instead of ages. */
  readonly draw: (
    map: MapState,
    changes: readonly MapChange[],
    ages?: Readonly<Record<string, string>>,
  ) => Drawings;
}

/** @param drawings `ecomap`: the ecomap is drawn beside the genogram */
export function sheetContext(
  tx: ReadTx,
  context: OperationContext,
  drawings: { readonly ecomap: boolean },
): SheetContext {
  const settings = readSettings(tx).map;
  const codes = listCodes(tx);
  const labels = new Map(codes.map(({ list, code, label }) => [`${list} ${code}`, label]));
  const facts = new Map<AgendaItemId, CaseFacts>();
  return {
    ...context,
    label: (list, code) => labels.get(`${list} ${code}`) ?? code,
    factsOf: (item, read) => {
      const known = facts.get(item) ?? read();
      facts.set(item, known);
      return known;
    },
    draw: (map, changes, ages) => {
      const genogram = drawHousehold({
        ...map,
        settings,
        codes,
        changes,
        ...(ages !== undefined && { ages }),
      });
      const { ecomap, label } = map;
      const isDrawn = drawings.ecomap && ecomap.ties.length > 0;
      return {
        genogram,
        ecomap: isDrawn
          ? drawEcomap({
              ecomap,
              label,
              genogram,
              category: categoryWord(tx),
              words: ecomapWords,
              changes,
            })
          : null,
      };
    },
  };
}
