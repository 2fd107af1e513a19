/** On another page the keyboard and the screen reader begin at its top, as they would after a page load. */
import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';

export function useFocusOnArrival(): RefObject<HTMLElement | null> {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
