import { resolve } from 'node:path';
import { unlockWithPassphrase } from '../../db/keys/office-keys.ts';
import { readArguments, readPassphrase } from './arguments.ts';

// npm run rescue: the way out when the app is gone.
const chosen = readArguments(
  'npm run --silent rescue -- --office <folder> --passphrase-file <file>',
  ['office', 'passphrase-file'],
  [],
);
const explanation = `次の1行は、この事務所のデータファイル office.db を開く鍵そのものです。この行を知る人は、全ての記録を読めます。
SQLCipher 4 で office.db を開き、最初にこの行を入力してください。画面に残さず、保存せず、人に渡さないでください。

The next line is the key itself that opens the data file office.db of this office. Whoever knows it can read every record.
Open office.db with SQLCipher 4 and enter this line first. Do not store it, share it or leave it on the screen.
`;

try {
  const { dataKey } = await unlockWithPassphrase(
    resolve(chosen.office),
    readPassphrase(chosen['passphrase-file']),
  );
  console.error(explanation);
  console.log(`PRAGMA key = "x'${dataKey.toString('hex')}'";`);
  dataKey.fill(0);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'internal';
  console.error(`鍵を取り出せませんでした / The key could not be taken out: ${code}`);
  process.exitCode = 1;
}
