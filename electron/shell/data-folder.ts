import { join } from 'node:path';

export interface DataFolders {
  /** Everything of the app on this PC. */
  readonly data: string;
  readonly office: string;
  readonly practice: string;
}

interface Surroundings {
  readonly platform: string;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Where the office lies: the same place for both hosts, so that either opens the other's office.
 * @param chosen folder given with `--data`
 */
export function dataFolders(chosen: string | undefined, surroundings: Surroundings): DataFolders {
  const data =
    chosen ?? join(standardFolder(surroundings), surroundings.platform === 'linux' ? 'kasane' : 'Kasane');
  return { data, office: join(data, 'office'), practice: join(data, 'practice') };
}

function standardFolder({ platform, home, environment }: Surroundings): string {
  if (platform === 'win32') return environment['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share');
}
