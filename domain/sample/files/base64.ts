const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 with padding (RFC 4648 §4). */
export function toBase64(content: Uint8Array): string {
  let text = '';
  for (let at = 0; at < content.length; at += 3) {
    const [a = 0, b = 0, c = 0] = content.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const known = Math.min(content.length - at, 3) + 1;
    for (let place = 0; place < 4; place += 1)
      text += place < known ? (letters[(group >> (18 - 6 * place)) & 63] ?? '') : '=';
  }
  return text;
}
