import { createEvent, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refuseFiles } from '../../renderer/drops.ts';

describe('U5 a file that is dropped on the window', () => {
  refuseFiles(document);

  it.each([
    ['drop', ['Files'], true],
    ['dragOver', ['Files', 'text/uri-list'], true],
    ['drop', ['text/plain'], false],
    ['dragOver', ['application/x-card'], false],
  ] as const)('%s of %j is kept from opening: %s', (name, types, refused) => {
    const event = createEvent[name](document.body, { dataTransfer: { types, dropEffect: 'copy' } });
    fireEvent(document.body, event);
    expect(event.defaultPrevented).toBe(refused);
  });
});
