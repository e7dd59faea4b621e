import { settings, type Settings } from '../../domain/contract/office.ts';
import { usualLegalBases } from '../../domain/consent/legal-bases.ts';
import type { ConsentRule } from '../../domain/consent/gate.ts';
import type { LegalBasis } from '../../domain/contract/legal-basis.ts';
import { usualMapSettings } from '../../domain/genogram/symbol-sets.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';

const defaults: Settings = {
  language: 'ja',
  autoLockMinutes: 10,
  density: 'usual',
  contrast: 'usual',
  sectionName: '福祉係',
  map: usualMapSettings,
  legalBases: usualLegalBases,
  paperFontSize: '10.5',
  formNames: {
    intake: '相談受付票',
    referralSlip: 'つなぎメモ',
    contactNotes: '支援経過記録',
    assessment: 'アセスメントシート',
    supportPlan: '支援プラン',
    relationshipPlan: '関係づくりプラン',
    monitoring: 'モニタリング記録',
    evaluation: '評価シート',
    closure: '終結報告',
    consent: '情報共有同意書',
    faceSheet: 'ケース概要',
    caseRegister: '進行管理台帳',
    cooperationRequest: '情報提供等協力依頼書',
    transfer: 'ケース移管書',
  },
  signs: {
    parentAge: 75,
    childFromAge: 40,
    childToAge: 64,
    carerFromAge: 6,
    carerUnderAge: 18,
    smallChildUnderAge: 12,
    aloneAge: 75,
    oldAge: 65,
    singleParentChildUnderAge: 18,
    quietDays: 60,
  },
  due: { aheadDays: 14, planEndDays: 30, consentDays: 30, protectionDays: 31, replyDays: 14 },
};

interface Stored extends Partial<Settings> {
  /** The one choice about household maps in offices whose settings have no `map`. */
  readonly unknownSexSymbol?: Settings['map']['unknownSex'];
}

/** The office's choices; what was never set has its first value, within the groups too. */
export function readSettings(tx: ReadTx): Settings {
  const { unknownSexSymbol, ...stored } = JSON.parse(readFact(tx, 'settings') ?? '{}') as Stored;
  return settings.parse({
    ...defaults,
    ...stored,
    map: {
      ...defaults.map,
      ...(unknownSexSymbol === undefined ? {} : { unknownSex: unknownSexSymbol }),
      ...stored.map,
    },
    legalBases: { ...defaults.legalBases, ...stored.legalBases },
    formNames: { ...defaults.formNames, ...stored.formNames },
    signs: { ...defaults.signs, ...stored.signs },
    due: { ...defaults.due, ...stored.due },
  });
}

/** What the law of a meeting asks for, as the office has it (reference.md §3.1). */
export function ruleOf(tx: ReadTx, basis: LegalBasis): ConsentRule {
  return readSettings(tx).legalBases[basis].rule;
}

/**
 * What the office calls each law; `kept`, JSON by law, are the names that minutes had when they became final. Laws that it
 * does not name have their present ones.
 */
export function basisNames(tx: ReadTx, kept: string | null): Readonly<Record<LegalBasis, string>> {
  const { legalBases } = readSettings(tx);
  const names = Object.entries(legalBases).map(([basis, { name }]) => [basis, name]);
  const before = JSON.parse(kept ?? '{}') as Partial<Record<LegalBasis, string>>;
  return { ...(Object.fromEntries(names) as Record<LegalBasis, string>), ...before };
}

/**
 * The rule a case was heard under: final minutes keep that of their day, whatever the town asks for later.
 * @param finalNeedsConsent as stored with final minutes; null in a draft, and in minutes older than the choice
 * @param now the present rule, which stands for it there
 */
export function ruleThen(finalNeedsConsent: number | null, now: ConsentRule): ConsentRule {
  if (finalNeedsConsent === null) return now;
  return finalNeedsConsent === 1 ? 'consent' : 'secrecy';
}

export function writeSettings(tx: WriteTx, value: Settings): void {
  writeFact(tx, 'settings', JSON.stringify(value));
}

/** Facts of the office itself: `municipality`, `createdAt`, `settings`. */
export function readFact(tx: ReadTx, name: string): string | undefined {
  return tx.get<{ value: string }>('SELECT value FROM settings WHERE name = ?', name)?.value;
}

export function writeFact(tx: WriteTx, name: string, value: string): void {
  tx.run(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  );
}
