/** Moves what opens beside a word to the left by as much as it would stand out of the window. */
import { useLayoutEffect, useRef, type RefObject } from 'react';

const margin = 8;

export function useInsideWindow<Element extends HTMLElement>(isOpen: boolean): RefObject<Element | null> {
  const place = useRef<Element>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!isOpen || element === null) return undefined;
    const fit = (): void => {
      element.style.left = '0';
      const tooFar = element.getBoundingClientRect().right + margin - document.documentElement.clientWidth;
      if (tooFar > 0) element.style.left = `${String(-tooFar)}px`;
    };
    fit();
    window.addEventListener('resize', fit);
    return () => {
      window.removeEventListener('resize', fit);
    };
  }, [isOpen]);
  return place;
}
