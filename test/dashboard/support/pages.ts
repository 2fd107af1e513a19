/** Every page of the dashboard, of an area with facts and of the invented one. */
const areaPages = ['', '/investment', '/workforce', '/waits', '/plan', '/indicators', '/quality'];

function pagesOf(area: string): string[] {
  return areaPages.map((page) => `/areas/${area}${page}`);
}

export const demonstrationPages: readonly string[] = pagesOf('demonstration');

export const everyPage: readonly string[] = [
  '/',
  ...pagesOf('wirral'),
  ...demonstrationPages,
  '/boards/wirral-cype/meetings/2024-10-16',
  '/boards/demonstration-improvement/meetings/2026-03-16',
];
