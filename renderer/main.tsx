// The token is read here, before any router sees the address.
import { transport } from './early.ts';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { importWords } from '../shared/words/import.ts';
import { App } from './app.tsx';
import { takeDrops } from './drops.ts';
import { fileComes, textComes } from './state/incoming.ts';

takeDrops(document, (what) => (typeof what === 'string' ? textComes(importWords.pasted, what) : fileComes(what)));
const root = document.getElementById('root');
if (root) createRoot(root).render(<App transport={transport} />);
