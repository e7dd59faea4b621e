import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { BackupPage } from '../features/backup/BackupPage.tsx';
import { CasesPage } from '../features/case/CasesPage.tsx';
import { DistrictMapPage } from '../features/district-map/DistrictMapPage.tsx';
import { HouseholdsPage } from '../features/household/HouseholdsPage.tsx';
import { IntakePage } from '../features/intake/IntakePage.tsx';
import { MeetingsPage } from '../features/meeting/MeetingsPage.tsx';
import { MeetingModePage } from '../features/meeting-mode/MeetingModePage.tsx';
import { MergePage } from '../features/merge/MergePage.tsx';
import { OfficeGate } from '../features/office/OfficeGate.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { TasksPage } from '../features/task/TasksPage.tsx';
import { TodayPage } from '../features/today/TodayPage.tsx';
import { TrashPage } from '../features/trash/TrashPage.tsx';
import { Loading } from '../ui/Loading.tsx';
import { GalleryPage } from '../ui/gallery/GalleryPage.tsx';
import { Frame } from './Frame.tsx';
import { routes } from './routes.ts';
import { usePageLocation } from './usePageLocation.ts';

// Reading PDFs is heavy: it is fetched with the first paper, not at start-up.
const PrintPage = lazy(() =>
  import('../features/print/PrintPage.tsx').then((module) => ({ default: module.PrintPage })),
);

/** The whole window: the gate while the office is closed, the frame with one page while it is open. */
export function App() {
  return (
    <Router hook={usePageLocation}>
      <Switch>
        <Route path="/gallery" component={GalleryPage} />
        <Route>
          <OfficeGate>
            <Frame>
              <Switch>
                <Route path="/" component={TodayPage} />
                <Route path="/intake/*?" component={IntakePage} />
                <Route path="/tasks" component={TasksPage} />
                <Route path="/merge/:kind/:keptId/:droppedId" component={MergePage} />
                <Route path="/trash" component={TrashPage} />
                <Route path="/cases/*?" component={CasesPage} />
                <Route path="/households/*?" component={HouseholdsPage} />
                <Route path="/meetings/:id/mode" component={MeetingModePage} />
                <Route path="/meetings/*?" component={MeetingsPage} />
                <Route path="/districts/*?" component={DistrictMapPage} />
                <Route path="/print/:kind/:id">
                  <Suspense fallback={<Loading />}>
                    <PrintPage />
                  </Suspense>
                </Route>
                <Route path="/backup" component={BackupPage} />
                <Route path="/settings/*?" component={SettingsPage} />
                <Route>
                  <Redirect to={routes.today} replace />
                </Route>
              </Switch>
            </Frame>
          </OfficeGate>
        </Route>
      </Switch>
    </Router>
  );
}
