import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from './i18n.ts';
import './styles/base.css';
import { GalleryPage } from './ui/gallery/GalleryPage.tsx';
import { UiProvider } from './ui/UiProvider.tsx';

startI18n('ja');

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');
createRoot(root).render(
  <StrictMode>
    <UiProvider>
      <GalleryPage />
    </UiProvider>
  </StrictMode>,
);
