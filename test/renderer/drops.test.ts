import { createEvent, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { takeDrops } from '../../renderer/drops.ts';

const taken: (File | string)[] = [];
takeDrops(document, (what) => taken.push(what));
afterEach(() => {
  taken.length = 0;
  document.body.replaceChildren();
});

const paste = (target: Element, text: string): Event => {
  const event = createEvent.paste(target, { clipboardData: { getData: () => text } });
  fireEvent(target, event);
  return event;
};

describe('U5 a file that is dropped on the window', () => {
  it.each([
    ['drop', ['Files'], true],
    ['dragOver', ['Files', 'text/uri-list'], true],
    ['drop', ['text/plain'], false],
    ['dragOver', ['application/x-card'], false],
  ] as const)('%s of %j is kept from opening: %s', (name, types, kept) => {
    const event = createEvent[name](document.body, { dataTransfer: { types, files: [], dropEffect: 'copy' } });
    fireEvent(document.body, event);
    expect(event.defaultPrevented).toBe(kept);
  });

  it('is brought in, but not while a panel asks something', () => {
    const file = new File(['a,b'], 'income.csv');
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
    expect(taken).toEqual([file]);
    document.body.innerHTML = '<div role="dialog"></div>';
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
    expect(taken).toEqual([file]);
  });
});

describe('X1 rows that are pasted', () => {
  it('are brought in when they are a table and no field has the caret', () => {
    document.body.innerHTML = '<p></p><input />';
    const [plain, field] = [...document.body.children] as [Element, Element];
    paste(field, 'Date\tAmount\n2026-11-03\t5');
    paste(plain, 'Dear Ann');
    expect(taken).toEqual([]);
    expect(paste(plain, 'Date\tAmount\n2026-11-03\t5').defaultPrevented).toBe(true);
    expect(taken).toEqual(['Date\tAmount\n2026-11-03\t5']);
  });
});
