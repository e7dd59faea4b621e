import type { MapSettings } from '../contract/office.ts';
import { bloodRelatives } from '../kinship/blood-relatives.ts';
import { placeGenogram, planGenogram } from './layout.ts';
import {
  genogramSigns,
  type GenogramPicture,
  type GenogramSign,
  type LegendEntry,
  type PictureMark,
  type PictureSubject,
} from './picture.ts';
import type { GenogramInput, GenogramLayout } from './types.ts';
import { usedSigns, type DrawnSigns } from './used-signs.ts';

export interface PictureFacts {
  readonly input: GenogramInput;
  readonly subjects: readonly PictureSubject[];
  readonly settings: MapSettings;
  readonly words: PictureWords;
  /** The letters that stand below the names, by the sign that explains them: 介1・介2, 身・精. */
  readonly letters?: Readonly<Partial<Record<GenogramSign, string>>>;
  /** Asked with the layout, because the ties have their ids there. */
  readonly marksIn?: (layout: GenogramLayout) => GenogramPicture['marks'];
}

export type PictureWords = Readonly<Record<GenogramSign | 'title' | 'due', string>>;

/** Lays out a family and gathers all that its drawing needs. Pure; the same for the same records in any order. */
export function composePicture(facts: PictureFacts): GenogramPicture {
  return planPicture(facts)(facts.input.moved);
}

/**
 * Does all that does not hang on the places chosen by hand. The picture is then completed as often as somebody is
 * dragged, quickly enough for every frame.
 */
export function planPicture(facts: PictureFacts): (moved: GenogramInput['moved']) => GenogramPicture {
  const { input, subjects, settings, words, marksIn } = facts;
  const { unknownSex, death, marriage, showEmotions } = settings;
  const plan = planGenogram(showEmotions ? input : { ...input, emotionalTies: [] });
  const areRelated = bloodRelatives(input);
  return (moved) => {
    const layout = placeGenogram(plan, moved);
    const drawn = {
      layout,
      subjects,
      symbols: { unknownSex, death, marriage },
      consanguineous: drawsKinDouble(settings)
        ? layout.unions.filter(({ from, to }) => areRelated(from, to)).map(({ id }) => id)
        : [],
      marks: marksIn?.(layout) ?? noMarks,
    };
    return {
      ...drawn,
      title: words.title,
      residentsLabel: words.residents,
      expectedLabel: words.due,
      legend: legendOf(drawn, facts),
    };
  };
}

function legendOf(drawn: DrawnSigns, { input, words, letters }: PictureFacts): readonly LegendEntry[] {
  const signs = new Set(usedSigns(drawn, input.persons));
  return genogramSigns.flatMap((sign): LegendEntry[] => {
    const own = letters?.[sign];
    if (own !== undefined) return [{ sign, text: words[sign], letters: own }];
    return signs.has(sign) ? [{ sign, text: words[sign] }] : [];
  });
}

/** 近親婚 is drawn double by McGoldrick, which cannot be told from marriages where those are double (reference.md §5.1). */
function drawsKinDouble({ symbolSet, marriage }: MapSettings): boolean {
  return symbolSet === 'mcgoldrick' && marriage === 'single';
}

const noMarks: Readonly<Record<string, PictureMark>> = {};
