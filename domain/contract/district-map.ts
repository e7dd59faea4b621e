import { z } from 'zod';
import { command, query } from './operation.ts';
import {
  civilDate,
  code,
  householdId,
  line,
  mapPlaceId,
  mapSheetId,
  requiredLine,
  rowVersion,
  supportLineId,
  surveyVisitId,
} from './scalars.ts';

/** Who will see a map (reference.md §5.3, §6.3): 係内, 民生委員 (own area), 住民会議 (consenting households, numbers only). */
export const mapAudiences = ['office', 'commissioner', 'residents'] as const;
export const mapAudience = z.enum(mapAudiences);
export type MapAudience = z.infer<typeof mapAudience>;

const place = { x: z.number(), y: z.number() };
const point = z.strictObject(place);

/** Where a household stands with being shown: the latest statement for an audience; `none`: never asked. */
const consent = z.enum(['given', 'refused', 'withdrawn', 'none']);

const pin = z.strictObject({
  householdId,
  ...place,
  label: z.string(),
  headName: z.string(),
  districtName: z.string(),
  memberCount: z.int(),
  /** Codes of the list `mapLayer` that the household itself stands in: 要支援者宅, 支援者宅, 民生委員・福祉委員・区長. */
  layers: z.array(code),
  supportNote: z.string(),
  livesAlone: z.boolean(),
  openCaseNumbers: z.array(z.string()),
  planRunning: z.boolean(),
  lastContactOn: civilDate.nullable(),
  /** Day of the visit in the survey of the present 年度. */
  surveyedOn: civilDate.nullable(),
  /** 要支援者宅 to which no line from a helper leads. */
  withoutHelper: z.boolean(),
  addressProtected: z.boolean(),
  consent: z.strictObject({ commissioner: consent, residents: consent }),
});
export type MapPin = z.infer<typeof pin>;

export const mapShapes = ['point', 'line', 'area'] as const;
const placeFields = {
  /** Code of the list `mapLayer`. */
  layer: code,
  shape: z.enum(mapShapes),
  points: z.array(point).min(1).max(500),
  name: line(60),
  note: line(200),
};
const mapPlace = z.strictObject({ id: mapPlaceId, rowVersion, ...placeFields });
export type MapPlace = z.infer<typeof mapPlace>;

const supportLine = z.strictObject({
  id: supportLineId,
  rowVersion,
  helperId: householdId,
  helpedId: householdId,
  note: z.string(),
  since: civilDate.nullable(),
});
export type SupportLine = z.infer<typeof supportLine>;

const nothing = z.strictObject({});

export const districtMapContract = {
  /**
   * One sheet with everything on it. Protected households are left out unless `withProtected` (for the time of a release
   * only); `leftOut` says how many. On a sheet of rows the places are those of the rows.
   */
  'districtMap.get': query(
    z.strictObject({ sheetId: mapSheetId, withProtected: z.boolean() }),
    z.strictObject({
      pins: z.array(pin),
      places: z.array(mapPlace),
      lines: z.array(supportLine),
      leftOut: z.int(),
      /** On a sheet of rows: the 班 with the part of the sheet each takes. */
      rows: z.array(
        z.strictObject({ districtId: z.string(), name: z.string(), y: z.number(), height: z.number() }),
      ),
    }),
    ['not-found'],
  ),
  /** Households of the sheet's districts that do not stand on it yet, by kana; at most 300, with the number of all. */
  'districtMap.unplaced': query(
    z.strictObject({ sheetId: mapSheetId, text: line(100) }),
    z.strictObject({
      households: z.array(
        z.strictObject({
          householdId,
          label: z.string(),
          headKana: z.string(),
          address: z.string(),
          districtName: z.string(),
        }),
      ),
      total: z.int(),
    }),
    ['not-found'],
  ),
  /** Puts households on a sheet or moves them; `place: null` takes one off. A protected one is refused (`protected`) while not released. */
  'districtMap.place': command(
    z.strictObject({
      sheetId: mapSheetId,
      pins: z
        .array(z.strictObject({ householdId, place: point.nullable() }))
        .min(1)
        .max(200),
    }),
    nothing,
    ['not-found', 'conflict'],
  ),
  'mapPlace.add': command(
    z.strictObject({ sheetId: mapSheetId, ...placeFields }),
    z.strictObject({ id: mapPlaceId }),
    ['not-found'],
  ),
  'mapPlace.save': command(z.strictObject({ id: mapPlaceId, rowVersion, ...placeFields }), nothing, [
    'not-found',
    'stale-version',
  ]),
  /** `removed: false` brings it back. */
  'mapPlace.setRemoved': command(z.strictObject({ id: mapPlaceId, removed: z.boolean() }), nothing, [
    'not-found',
  ]),
  /** 要支援者宅・支援者宅・民生委員宅: the layers a household stands in, with a word on each. */
  'householdSupport.set': command(
    z.strictObject({
      householdId,
      supports: z.array(z.strictObject({ layer: code, note: line(200) })).max(10),
    }),
    nothing,
    ['not-found'],
  ),
  /** 支え合い: one household looks after another. */
  'supportLine.add': command(
    z.strictObject({
      helperId: householdId,
      helpedId: householdId,
      note: line(200),
      since: civilDate.nullable(),
    }),
    z.strictObject({ id: supportLineId }),
    ['not-found', 'conflict'],
  ),
  'supportLine.save': command(
    z.strictObject({ id: supportLineId, rowVersion, note: line(200), since: civilDate.nullable() }),
    nothing,
    ['not-found', 'stale-version'],
  ),
  'supportLine.setRemoved': command(z.strictObject({ id: supportLineId, removed: z.boolean() }), nothing, [
    'not-found',
    'conflict',
  ]),
  /** 掲載の同意 of a household, for one audience. Statements are never overwritten; the latest counts. */
  'mapConsent.record': command(
    z.strictObject({
      householdId,
      audience: z.enum(['commissioner', 'residents']),
      status: z.enum(['given', 'refused', 'withdrawn']),
      statedOn: civilDate,
      giver: requiredLine(60),
      note: line(200),
    }),
    nothing,
    ['not-found'],
  ),
  /** What a household's panel on the map shows. */
  'districtMap.household': query(
    z.strictObject({ householdId }),
    z.strictObject({
      supports: z.array(z.strictObject({ layer: code, note: z.string() })),
      consents: z.array(
        z.strictObject({
          audience: z.enum(['commissioner', 'residents']),
          status: z.enum(['given', 'refused', 'withdrawn']),
          statedOn: civilDate,
          giver: z.string(),
          note: z.string(),
          staffName: z.string(),
        }),
      ),
      lines: z.array(supportLine.extend({ otherLabel: z.string() })),
      surveys: z.array(
        z.strictObject({ id: surveyVisitId, visitedOn: civilDate, result: z.string(), note: z.string() }),
      ),
      sheets: z.array(z.strictObject({ sheetId: mapSheetId, name: z.string() })),
    }),
    ['not-found'],
  ),
  /** 全世帯訪問調査: one visit; the 年度 is that of the day. `result` is a code of the list `surveyResult`. */
  'survey.record': command(
    z.strictObject({ householdId, visitedOn: civilDate, result: code, note: line(200) }),
    z.strictObject({ id: surveyVisitId }),
    ['not-found'],
  ),
  'survey.setRemoved': command(z.strictObject({ id: surveyVisitId, removed: z.boolean() }), nothing, [
    'not-found',
  ]),
} as const;
