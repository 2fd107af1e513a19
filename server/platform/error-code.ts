/** The code that node, PostgreSQL and fastify put on their errors, wherever these were made. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
