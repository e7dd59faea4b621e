import { app, session, type Session } from 'electron';
import { answerWindowOpen, isNavigationAllowed } from '../shell/policy/navigation-policy.ts';
import { appOrigin } from '../shell/policy/origin.ts';
import { isPermissionAllowed } from '../shell/policy/permission-policy.ts';
import { isRequestAllowed } from '../shell/policy/request-policy.ts';
import { windowPartition } from '../shell/policy/window-preferences.ts';

/** Holds every window, present and future, to our own pages. */
export function secureContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(answerWindowOpen);
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isNavigationAllowed(event.url, appOrigin)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
  });
  app.on('login', (event) => {
    event.preventDefault();
  });
  app.on('select-client-certificate', (event, _contents, _url, _certificates, choose) => {
    event.preventDefault();
    choose();
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    event.preventDefault();
    trust(false);
  });
}

/** The session of the app's windows: no network, no permission, no download, no spelling dictionary. */
export async function secureSession(): Promise<Session> {
  const ours = session.fromPartition(windowPartition, { cache: false });
  ours.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isRequestAllowed(details.url, appOrigin) });
  });
  ours.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isPermissionAllowed(permission, details.requestingUrl, appOrigin));
  });
  ours.setPermissionCheckHandler((_contents, permission, origin) =>
    isPermissionAllowed(permission, origin, appOrigin),
  );
  ours.setDevicePermissionHandler(() => false);
  ours.on('will-download', (event) => {
    event.preventDefault();
  });
  ours.setSpellCheckerEnabled(false);
  await ours.setProxy({ mode: 'direct' });
  return ours;
}
