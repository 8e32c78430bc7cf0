// The token is read here, before any router sees the address.
import { transport } from './early.ts';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { refuseFiles } from './drops.ts';

refuseFiles(document);
const root = document.getElementById('root');
if (root) createRoot(root).render(<App transport={transport} />);
