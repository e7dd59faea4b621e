/** How many groups at the end are asked for: enough that nobody goes on without the paper. */
const ASKED_GROUPS = 2;

export function groupsOf(recoveryKey: string): readonly string[] {
  return recoveryKey.split(/[\s-]+/u).filter((group) => group !== '');
}

/** Whether what was typed from the paper is the end of the key; case, width and separators do not matter. */
export function endsKey(recoveryKey: string, typed: string): boolean {
  return plain(typed) === groupsOf(recoveryKey).slice(-ASKED_GROUPS).join('').toUpperCase();
}

function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[^0-9a-z]/giu, '')
    .toUpperCase();
}
