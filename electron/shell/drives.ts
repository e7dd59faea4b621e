import { join } from 'node:path';

export interface DriveSurroundings {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Names in a folder; empty where it cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly exists: (folder: string) => Promise<boolean>;
}

export interface Drive {
  readonly path: string;
  readonly label: string;
}

/**
 * Drives a backup may be put on: every root but the system's on Windows, mounted volumes elsewhere.
 * Windows does not tell removable from built-in drives without native code, so the person chooses among all.
 */
export async function findDrives(surroundings: DriveSurroundings): Promise<Drive[]> {
  if (surroundings.platform === 'win32') return windowsDrives(surroundings);
  const folders = surroundings.platform === 'darwin' ? ['/Volumes'] : linuxFolders(surroundings.environment);
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await surroundings.list(folder)).map((name) => ({ path: join(folder, name), label: name })),
    ),
  );
  return found.flat().filter(({ label }) => !label.startsWith('.') && label !== 'Macintosh HD');
}

async function windowsDrives({ environment, exists }: DriveSurroundings): Promise<Drive[]> {
  const system = (environment['SystemDrive'] ?? 'C:').toUpperCase();
  const letters = Array.from({ length: 26 }, (_, index) => `${String.fromCharCode(65 + index)}:`);
  const there = await Promise.all(
    letters
      .filter((letter) => letter !== system)
      .map(async (letter) => ({ letter, found: await exists(`${letter}\\`) })),
  );
  return there.filter(({ found }) => found).map(({ letter }) => ({ path: `${letter}\\`, label: letter }));
}

function linuxFolders(environment: DriveSurroundings['environment']): string[] {
  const user = environment['USER'];
  return user === undefined || user.includes('/') ? [] : [`/media/${user}`, `/run/media/${user}`];
}
