/** The end of serving: requests at work are answered, each with word that its connection ends, and nobody is waited for without end. */
import type { FastifyInstance } from 'fastify';

/** Less than orchestrators give a process between asking it to stop and ending it. */
const patienceMs = 20_000;

export async function drain(http: FastifyInstance): Promise<void> {
  const late = setTimeout(() => {
    http.server.closeAllConnections();
  }, patienceMs);
  try {
    await http.close();
  } finally {
    clearTimeout(late);
  }
}
