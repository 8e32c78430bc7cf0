/** The least that a React page can be: what `npm run bench` measures ours against. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <h2>Painted</h2>
    </StrictMode>,
  );
