import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { tellUnseenFailure } from './app/tell-unseen-failure.ts';
import { createQueryClient, refreshOnChange } from './bridge/query-client.ts';
import { startI18n } from './i18n.ts';
import './styles/base.css';
import { UiProvider } from './ui/UiProvider.tsx';

startI18n('ja');
const client = createQueryClient(tellUnseenFailure);
refreshOnChange(client);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <UiProvider>
        <App />
      </UiProvider>
    </QueryClientProvider>
  </StrictMode>,
);
