/** How far down she is: a screen that she goes to begins at its top, and going back leads to where she was. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** About a second: by then her rows are there, or she has begun to read. */
const MOST_FRAMES = 60;

/** Goes down to where she was, as soon as the screen has grown that long. */
export function scrollBack(to: number, frames = 0): void {
  if (to === 0 || frames > MOST_FRAMES) return;
  requestAnimationFrame(() => {
    const page = document.documentElement;
    if (page.scrollHeight - page.clientHeight >= to) page.scrollTop = to;
    else scrollBack(to, frames + 1);
  });
}

/** For the whole page, inside its router. What only changes the address of the same screen moves nothing. */
export function useScroll(): void {
  const { key, pathname } = useLocation();
  const way = useNavigationType();
  const places = useRef(new Map<string, number>());
  const at = useRef({ key, pathname });
  useEffect(() => {
    const keep = (): void => void places.current.set(at.current.key, document.documentElement.scrollTop);
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, []);
  // Before the effects of the screen: one that brings something into sight has the last word.
  useLayoutEffect(() => {
    const moved = at.current.pathname !== pathname;
    at.current = { key, pathname };
    if (!moved) return;
    document.documentElement.scrollTop = 0;
    if (way === NavigationType.Pop) scrollBack(places.current.get(key) ?? 0);
  }, [key, pathname, way]);
}
