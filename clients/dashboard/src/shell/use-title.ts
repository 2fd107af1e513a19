/** The title of the browser's tab, of the page's bookmark and of its printed sheet. */
import { useEffect } from 'react';

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Throughline`;
  }, [title]);
}
