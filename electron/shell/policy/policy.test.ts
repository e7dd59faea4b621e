import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, sheetSecurityPolicy } from './content-security-policy.ts';
import { answerWindowOpen, isNavigationAllowed } from './navigation-policy.ts';
import { appOrigin } from './origin.ts';
import { isPermissionAllowed } from './permission-policy.ts';
import { protocolPath } from './protocol-path.ts';
import { isRequestAllowed } from './request-policy.ts';
import { isTrustedSender } from './sender-policy.ts';
import { sheetPreferences, windowPreferences } from './window-preferences.ts';

const foreign = [
  '',
  'about:blank',
  'about:srcdoc',
  'kasane',
  '//kasane/',
  'app:',
  'app:kasane',
  'app:/kasane/index.html',
  'app:///kasane/index.html',
  'app://kasane.example/',
  'app://kasaneevil/',
  'app://evil/kasane',
  'app://evil/?app://kasane/',
  'app://evil/#app://kasane/',
  'app://kasane@evil/',
  'app://user@kasane/',
  'app://user:word@kasane/',
  'app://kasane:1234/',
  'app://kasane%2eevil/',
  'app://kasane%00/',
  'app://KASANE/',
  'app2://kasane/',
  'xapp://kasane/',
  'file:///etc/passwd',
  'file://kasane/index.html',
  'http://kasane/',
  'https://kasane/',
  'https://example.com/app://kasane/',
  'http://127.0.0.1:9222/json',
  'ws://kasane/',
  'ftp://kasane/',
  'javascript:alert(1)',
  'JaVaScRiPt://kasane/%0aalert(1)',
  'vbscript:x',
  'view-source:app://kasane/',
  'filesystem:app://kasane/temporary/a',
  'devtools://devtools/bundled/inspector.html',
  'chrome://settings',
  'chrome-extension://abcdefgh/',
  'mailto:a@example.com',
  'ms-settings:privacy',
  'search-ms:query=a',
];

const own = [
  'app://kasane',
  'app://kasane/',
  'app://kasane/index.html',
  'app://kasane/case/1?tab=notes#top',
  'APP://kasane/',
];

describe('addresses', () => {
  test.each(foreign)('%j is nowhere ours', (address) => {
    expect(isNavigationAllowed(address, appOrigin)).toBe(false);
    expect(isRequestAllowed(address, appOrigin)).toBe(false);
    expect(isTrustedSender({ url: address, isTopFrame: true, windowKnown: true }, appOrigin)).toBe(false);
    expect(isPermissionAllowed('clipboard-sanitized-write', address, appOrigin)).toBe(false);
    expect(protocolPath({ method: 'GET', url: address }, { origin: appOrigin, root: '/root' })).toBeNull();
  });

  test.each(own)('%j is ours', (address) => {
    expect(isNavigationAllowed(address, appOrigin)).toBe(true);
    expect(isRequestAllowed(address, appOrigin)).toBe(true);
    expect(isTrustedSender({ url: address, isTopFrame: true, windowKnown: true }, appOrigin)).toBe(true);
  });
});

test.each([
  { url: 'app://kasane/', isTopFrame: false, windowKnown: true },
  { url: 'app://kasane/', isTopFrame: true, windowKnown: false },
  { url: 'app://kasane/', isTopFrame: false, windowKnown: false },
])('trusts no frame in a page and no unknown window: %o', (sender) => {
  expect(isTrustedSender(sender, appOrigin)).toBe(false);
});

test.each([
  ['data:image/png;base64,AAAA', true],
  ['blob:app://kasane/0b1f', true],
  ['blob:app://evil/0b1f', false],
  ['blob:https://kasane/0b1f', false],
  ['blob:null/0b1f', false],
  ['blob:', false],
])('request to %j: %s', (address, allowed) => {
  expect(isRequestAllowed(address, appOrigin)).toBe(allowed);
});

test.each(['data:text/html,<script>1</script>', 'blob:app://kasane/0b1f'])(
  '%j is no page to go to',
  (address) => {
    expect(isNavigationAllowed(address, appOrigin)).toBe(false);
    expect(isTrustedSender({ url: address, isTopFrame: true, windowKnown: true }, appOrigin)).toBe(false);
  },
);

const permissions = [
  'clipboard-read',
  'media',
  'display-capture',
  'mediaKeySystem',
  'geolocation',
  'notifications',
  'midi',
  'midiSysex',
  'pointerLock',
  'fullscreen',
  'openExternal',
  'window-management',
  'fileSystem',
  'hid',
  'serial',
  'usb',
  'bluetooth',
  'idle-detection',
  'storage-access',
  'top-level-storage-access',
  'keyboardLock',
  'speaker-selection',
  'deprecated-sync-clipboard-read',
  'unknown',
  '',
  '__proto__',
  'constructor',
];

test.each(permissions)('denies the permission %j even to ourselves', (permission) => {
  expect(isPermissionAllowed(permission, 'app://kasane/', appOrigin)).toBe(false);
});

test('lets our own page copy cleaned text', () => {
  expect(isPermissionAllowed('clipboard-sanitized-write', 'app://kasane/', appOrigin)).toBe(true);
});

test('opens no second window, so no address reaches another program', () => {
  expect(answerWindowOpen()).toEqual({ action: 'deny' });
});

describe.each([appOrigin, 'https://kasane.test'])('files of %s', (origin) => {
  const root = resolve('/srv/app');
  const pathOf = (path: string, method = 'GET') =>
    protocolPath({ method, url: `${origin}${path}` }, { origin, root });

  test.each([
    ['', 'index.html'],
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/case/0199-aa', 'index.html'],
    ['/assets/index-B1f_x-2.js', 'assets/index-B1f_x-2.js'],
    ['/assets/a.woff2?v=1#x', 'assets/a.woff2'],
    ['/fonts//print-fonts.css', 'fonts/print-fonts.css'],
  ])('%j is %j', (path, file) => {
    expect(pathOf(path)).toBe(join(root, file));
  });

  test.each([
    '/..%2findex.html',
    '/%2e%2e%2f%2e%2e%2fetc/passwd.txt',
    '/..%2f..%2foffice.db',
    '/..%5c..%5coffice.db',
    '/a%5c..%5c..%5coffice.db',
    '/..\\..\\office.db',
    '/%2e%2e%5coffice.db',
    '/assets%2f..%2f..%2foffice.db',
    '/%252e%252e%252foffice.db',
    '/a.js%00.html',
    '/%00',
    '/a%0a.js',
    '/%E0%A4%A.js',
    '/%ff.js',
    '/C:/Windows/win.ini',
    '/C%3a/Windows/win.ini',
    '/c%3A%5CWindows%5Cwin.ini',
    '/%5c%5cserver%5cshare%5cfile.txt',
    '/index.html::$DATA',
    '/index.html%3a%3a$DATA',
    '/.env',
    '/.git/config.js',
    '/assets/.hidden.js',
    '/~/a.js',
    '/a b.js',
    '/a%20b.js',
    '/aux%7f.js',
    '/﻿a.js',
    '/ａ.js',
  ])('%j is refused', (path) => {
    expect(pathOf(path)).toBeNull();
  });

  test.each(['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'get', ''])('the method %j is refused', (method) => {
    expect(pathOf('/index.html', method)).toBeNull();
  });

  test('plain dots stay inside, because an address is resolved before it is read', () => {
    expect(pathOf('/../../office.db')).toBe(join(root, 'office.db'));
    expect(pathOf('/a/%2e%2e/%2e%2e/office.db')).toBe(join(root, 'office.db'));
  });

  test('no address leads out of the root', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '%2f',
        '%5c',
        '\\',
        '/',
        '//',
        ':',
        'C:',
        '%00',
        '@',
        '?',
        '#',
        '%',
        'a.js',
        '~',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = pathOf(`/${pieces.join('')}`);
        expect(path === null || path.startsWith(join(root, '/'))).toBe(true);
      }),
    );
  });
});

test('the content security policy is the one that was decided', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob: data:; " +
      "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  );
  expect(sheetSecurityPolicy).not.toMatch(/script-src|connect-src|worker-src|https?:/u);
});

test('the windows are sandboxed, isolated and without Node', () => {
  const strict = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  };
  expect(windowPreferences({ preload: '/p.cjs', development: false })).toMatchObject({
    ...strict,
    devTools: false,
  });
  expect(windowPreferences({ preload: '/p.cjs', development: true })).toMatchObject({
    ...strict,
    devTools: true,
  });
  expect(sheetPreferences).toMatchObject({ ...strict, javascript: false, devTools: false });
  expect(sheetPreferences).not.toHaveProperty('preload');
  expect(windowPreferences({ preload: '', development: true }).partition).not.toMatch(/^persist:/u);
});
