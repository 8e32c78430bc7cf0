import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { refuseFiles } from './drops.ts';
import { findTransport } from './transport.ts';

refuseFiles(document);
const root = document.getElementById('root');
// The token is read here, before any router sees the address.
if (root) createRoot(root).render(<App transport={findTransport()} />);
