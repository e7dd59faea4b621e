import { settings, type Settings } from '../../domain/contract/office.ts';
import type { ReadTx, WriteTx } from '../driver/transaction.ts';

const defaults: Settings = {
  language: 'ja',
  autoLockMinutes: 10,
  density: 'usual',
  contrast: 'usual',
  sectionName: '福祉係',
  unknownSexSymbol: 'triangle',
};

/** The office's choices; what was never set has its first value. */
export function readSettings(tx: ReadTx): Settings {
  const stored: unknown = JSON.parse(readFact(tx, 'settings') ?? '{}');
  return settings.parse({ ...defaults, ...(stored as Partial<Settings>) });
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
