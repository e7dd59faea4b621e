import { formatWareki } from '../../domain/calendar/era.ts';
import type { DisclosurePart } from '../../domain/consent/parts.ts';
import type { MapChange, MapMoment, MapState } from '../../domain/contract/household-map.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import { drawEcomap } from '../../domain/ecomap/picture.ts';
import { ecomapWords } from '../../domain/ecomap/words.ts';
import { anonymise, type AnonymousMap } from '../../domain/household-map/anonymous.ts';
import { changesBetween } from '../../domain/household-map/changes.ts';
import { mapForHandout, type LeftOutOfMap } from '../../domain/household-map/handout.ts';
import { drawHousehold } from '../../domain/household/drawing.ts';
import type { HouseholdMapView, MapDrawing } from '../../domain/print/household-map-view.ts';
import { leftOutWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { latestCase } from '../repositories/case.ts';
import { codeLabel, listCodes } from '../repositories/code.ts';
import { readSnapshotRow } from '../repositories/map-snapshot.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { handoutBasis, handoutGate, isPastAsking, openGate } from './handout.ts';
import { changeWords } from './household-map.ts';
import { mapAt } from './map-state.ts';
import { staysInOffice } from './print-gate.ts';
import { sheetHead } from './print-head.ts';
import { handedOut, plainLog, type Paper } from './print-paper.ts';

type Request = Extract<PrintRequest, { kind: 'household-map' }>;

const parts: DisclosurePart[] = ['basics', 'map'];

/**
 * 世帯図・エコマップ as pages of their own. Handed out they pass the consent gate: every member has to have consented, and
 * kin who have not are left out. De-identified they name nobody and pass without it, with nothing on them that may not leave
 * the office whoever asks; both are logged (reference.md §3.1).
 * @throws OperationFailure `consent-required`
 */
export function householdMapPaper(tx: ReadTx, request: Request, context: OperationContext): Paper {
  const { householdId, anonymous } = request;
  const isHandout = request.use === 'handout' && !anonymous;
  const moment = request.moment ?? { asOf: context.today };
  const caseId = latestCase(tx, householdId)?.id ?? null;
  const recorded = mapAt(tx, householdId, moment, context);
  const { mayName, tells, require } = isHandout ? handoutGate(tx, { caseId, parts }, context) : openGate;
  const isFree = isPastAsking(tx, caseId);
  if (isHandout) require(whoMustAgree(recorded.members.filter((member) => !isFree(member))));
  const redact = (state: MapState) =>
    isHandout || anonymous
      ? mapForHandout(state, {
          stays: staysInOffice,
          mayShow: (kin) => isFree(kin) || mayName(kin.personId),
          mayTellCare: (id) => tells(id, 'care'),
        })
      : { state, leftOut: [] };
  const { state, leftOut } = redact(recorded);
  const shown = anonymous ? anonymise(state, categoryWord(tx)) : { state, ages: undefined, doubts: [] };
  // Letters go by age among those who are drawn: between two moments they would name different people.
  const since = anonymous ? null : request.compare;
  const changes =
    since === null
      ? []
      : changesBetween(redact(mapAt(tx, householdId, since, context)).state, state, changeWords(tx));
  const drawings = drawingsOf(tx, request.drawings, shown, changes);
  return {
    view: {
      ...sheetHead(tx, context),
      // The town would tell who it is; the print number finds the office that issued it.
      ...(anonymous && { municipality: '', section: '' }),
      kind: 'household-map',
      title: drawings.map(({ picture }) => picture.title).join('・'),
      above: shown.state.label,
      handout: isHandout ? handedOut(context) : null,
      anonymous,
      moment: anonymous ? '' : wordOfMoment(tx, request, moment),
      drawings,
      changes:
        since === null
          ? null
          : { since: wordOfMoment(tx, request, since), texts: changes.map(({ text }) => text) },
      doubts: shown.doubts.map(({ kind, letters }) => ({ kind, letters: [...letters] })),
      leftOut: countReasons(leftOut),
    },
    log: {
      ...plainLog,
      purpose: anonymous ? '事例検討（匿名化）' : '',
      cases: caseId === null ? [] : [{ caseId, legalBasis: isHandout ? handoutBasis : 'other' }],
      parts: isHandout ? parts : [],
      personIds: state.members.map(({ personId }) => personId),
    },
  };
}

/** Where nobody is left to be asked, what nobody has agreed to is not handed out. */
function whoMustAgree(members: MapState['members']): (PersonId | null)[] {
  return members.length === 0 ? [null] : members.map(({ personId }) => personId);
}

function drawingsOf(
  tx: ReadTx,
  kinds: Request['drawings'],
  { state, ages }: Pick<AnonymousMap, 'state'> & { ages: AnonymousMap['ages'] | undefined },
  changes: readonly MapChange[],
): MapDrawing[] {
  const genogram = drawHousehold({
    ...state,
    settings: readSettings(tx).map,
    codes: listCodes(tx),
    changes,
    ...(ages !== undefined && { ages }),
  });
  return [...new Set(kinds)].map((kind): MapDrawing =>
    kind === 'genogram'
      ? { kind, picture: genogram }
      : {
          kind,
          picture: drawEcomap({
            ecomap: state.ecomap,
            label: state.label,
            genogram,
            category: categoryWord(tx),
            words: ecomapWords,
            changes,
          }),
        },
  );
}

/** 医療機関, 近隣; what it is at least where no kind is recorded. */
export function categoryWord(tx: ReadTx): Parameters<typeof anonymise>[1] {
  const unknown = { agency: '機関', person: '支える人', place: '場所' };
  return ({ kind, category }) =>
    category === ''
      ? unknown[kind]
      : codeLabel(tx, kind === 'person' ? 'outsideTie' : 'agencyCategory', category);
}

/** 「令和8年11月20日現在」, or what a snapshot is called. */
function wordOfMoment(tx: ReadTx, { householdId }: Request, moment: MapMoment): string {
  if ('asOf' in moment) return `${formatWareki(moment.asOf, 'long')}現在`;
  const { title, takenOn } = found(readSnapshotRow(tx, householdId, moment.snapshotId));
  return `${formatWareki(takenOn, 'long')}（${title}）`;
}

function countReasons(reasons: readonly LeftOutOfMap[]): HouseholdMapView['leftOut'] {
  return [...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => ({
    reason: reason === 'protected' || reason === 'unconsented' ? kinWords[reason] : leftOutWords[reason],
    count: all.length,
  }));
}

const kinWords = {
  protected: '支援措置により載せない親族',
  unconsented: '同意を得ていない親族',
} as const;
