import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// How long something may take to show is no claim of these tests: a busy machine gets its time.
configure({ asyncUtilTimeout: 15_000 });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

// jsdom has no layout, so no width either: nothing is ever folded there.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

// Nothing is laid out here, so there is nothing to scroll to.
Element.prototype.scrollIntoView = () => undefined;
