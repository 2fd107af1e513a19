/** Draws the links behind the cards, from the right edge of the one to the left edge of the other. */
import { link as curve, curveBumpX } from 'd3-shape';
import { useEffect, useState, type RefObject } from 'react';
import type { PictureLink } from './picture.js';

type Point = [number, number];

interface Line {
  readonly key: string;
  readonly path: string;
}

const draw = curve<{ source: Point; target: Point }, Point>(curveBumpX);

function lineBetween(frame: DOMRect, from: DOMRect, to: DOMRect): string {
  const y = (box: DOMRect): number => box.top + box.height / 2 - frame.top;
  const source: Point = [from.right - frame.left, y(from)];
  const target: Point = [to.left - frame.left, y(to)];
  return draw({ source, target }) ?? '';
}

/** Between two cards of which one is not in the next stage, a line would pass behind others. */
function isNext(from: DOMRect, to: DOMRect): boolean {
  return to.left - from.right < from.width;
}

function linesIn(frame: HTMLElement, links: readonly PictureLink[], isFollowing: boolean): Line[] {
  const within = frame.getBoundingClientRect();
  const cards = new Map(
    [...frame.querySelectorAll<HTMLElement>('[data-record]')].map((card) => [
      card.dataset['record'],
      card.getBoundingClientRect(),
    ]),
  );
  return links.flatMap(({ from, to }, place) => {
    const [start, end] = [cards.get(from), cards.get(to)];
    // On a narrow screen the stages stand below each other, and order says what a line would.
    if (!start || !end || end.left < start.right || !(isFollowing || isNext(start, end))) return [];
    return [{ key: `${from} ${to} ${String(place)}`, path: lineBetween(within, start, end) }];
  });
}

interface LinkLinesProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly links: readonly PictureLink[];
  readonly isFollowing: boolean;
}

export function LinkLines({ frame, links, isFollowing }: LinkLinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setLines(linesIn(element, links, isFollowing));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [frame, links, isFollowing]);
  return (
    <svg className={isFollowing ? 'picture__lines picture__lines--followed' : 'picture__lines'} aria-hidden="true">
      {lines.map(({ key, path }) => (
        <path key={key} d={path} />
      ))}
    </svg>
  );
}
