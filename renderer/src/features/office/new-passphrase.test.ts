import { expect, test } from 'vitest';
import { checkNewPassphrase } from './new-passphrase.ts';

const strong = '梅雨の夜に蛙が三匹歌い出す';

test.each([
  ['nothing typed', '', '', { passphrase: 'required' }],
  ['too short', 'みじかい', 'みじかい', { passphrase: 'weak' }],
  ['not repeated', strong, '', { again: 'required' }],
  ['repeated otherwise', strong, `${strong}。`, { again: 'mismatch' }],
  ['twice the same', strong, strong, {}],
])('%s', (_, passphrase, again, errors) => {
  expect(checkNewPassphrase({ passphrase, again }, [])).toEqual(errors);
});

test('the names of the office do not protect it', () => {
  const passphrase = '見本町福祉係見本花子';
  expect(checkNewPassphrase({ passphrase, again: passphrase }, ['見本町', '見本花子'])).toEqual({
    passphrase: 'weak',
  });
});
