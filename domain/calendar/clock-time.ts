/** A time of day, `HH:MM`, 00:00 to 23:59. Sorts as text. */
export type ClockTime = string & { readonly __brand: 'ClockTime' };

/**
 * Why a typed time was refused. `ambiguous`: 午前12時 and 午後12時 mean noon to some and midnight to others.
 */
type ClockTimeRefusal = 'empty' | 'not-understood' | 'no-such-time' | 'ambiguous';

export type ParsedClockTime =
  | { readonly ok: true; readonly value: ClockTime }
  | { readonly ok: false; readonly reason: ClockTimeRefusal };

/** Whether the value is text of the form `HH:MM` within a day. */
export function isClockTime(value: unknown): value is ClockTime {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Reads a time as typed at a desk: 13:30, 1330, 930, 13時30分, 13時, 午後1時半, PM1:30, 正午, in full width too. */
export function parseClockTime(typed: string): ParsedClockTime {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/\s/g, '').replace(/正午/, '12:00');
  if (plain === '') return { ok: false, reason: 'empty' };
  const match = /^(?<half>午前|午後|AM|PM)?(?<digits>\d{3,4}|\d{1,2}(?::\d{2}|時(?:\d{1,2}分?|半)?)?)$/.exec(
    plain,
  );
  const digits = match?.groups?.['digits'];
  if (digits === undefined) return { ok: false, reason: 'not-understood' };

  const { hour, minute } = readDigits(digits);
  const half = match?.groups?.['half'];
  if (half !== undefined && hour === 12) return { ok: false, reason: 'ambiguous' };
  if (half !== undefined && hour > 12) return { ok: false, reason: 'no-such-time' };
  const afternoon = half === '午後' || half === 'PM';
  const text = `${pad(afternoon ? hour + 12 : hour)}:${pad(minute)}`;
  return isClockTime(text) ? { ok: true, value: text } : { ok: false, reason: 'no-such-time' };
}

/** `24-hour` 13時30分, 13時; `12-hour` 午後1時30分, 午後0時. The bare 13:30 is the value itself. */
export function formatClockTime(time: ClockTime, style: '24-hour' | '12-hour'): string {
  const hour = Number(time.slice(0, 2));
  const minute = Number(time.slice(3));
  const minutes = minute === 0 ? '' : `${minute}分`;
  if (style === '24-hour') return `${hour}時${minutes}`;
  return `${hour < 12 ? '午前' : '午後'}${hour % 12}時${minutes}`;
}

function readDigits(digits: string): { hour: number; minute: number } {
  if (/^\d{3,4}$/.test(digits))
    return { hour: Number(digits.slice(0, -2)), minute: Number(digits.slice(-2)) };
  const [hour = '', minute = ''] = digits.replace('半', '30').replace('分', '').split(/[:時]/);
  return { hour: Number(hour), minute: Number(minute) };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
