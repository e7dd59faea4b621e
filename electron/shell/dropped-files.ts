import type { Shell } from './shell-operations.ts';

/** Files dropped on the window take the place of the dialog, once. */
export function droppedFiles() {
  let waiting: readonly string[] = [];
  return {
    keep: (paths: readonly string[]): void => {
      waiting = paths;
    },
    before: (shell: Shell): Shell => ({
      ...shell,
      pickFiles: () => {
        const taken = waiting;
        waiting = [];
        return taken.length > 0 ? Promise.resolve(taken) : shell.pickFiles();
      },
    }),
  };
}
