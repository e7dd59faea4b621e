import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { BackupPage } from '../features/backup/BackupPage.tsx';
import { CasesPage } from '../features/case/CasesPage.tsx';
import { HouseholdsPage } from '../features/household/HouseholdsPage.tsx';
import { IntakePage } from '../features/intake/IntakePage.tsx';
import { MeetingsPage } from '../features/meeting/MeetingsPage.tsx';
import { OfficeGate } from '../features/office/OfficeGate.tsx';
import { PrintPage } from '../features/print/PrintPage.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { TodayPage } from '../features/today/TodayPage.tsx';
import { GalleryPage } from '../ui/gallery/GalleryPage.tsx';
import { Frame } from './Frame.tsx';
import { routes } from './routes.ts';

/** The whole window: the gate while the office is closed, the frame with one page while it is open. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/gallery" component={GalleryPage} />
        <Route>
          <OfficeGate>
            <Frame>
              <Switch>
                <Route path="/" component={TodayPage} />
                <Route path="/intake" component={IntakePage} />
                <Route path="/cases/*?" component={CasesPage} />
                <Route path="/households/*?" component={HouseholdsPage} />
                <Route path="/meetings/*?" component={MeetingsPage} />
                <Route path="/print/:kind/:id" component={PrintPage} />
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
