/** One line of the log for each request, when it has been answered. Those turned away unread are counted, not written: they come in floods. */
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';

const turnedAway = new Set([429, 503]);

export class RequestLog extends LogController {
  override incomingRequest(): void {
    // Its method and path stand in the line of its answer.
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = { req: request, res: reply, responseTime: reply.elapsedTime };
    if (error != null) reply.log.error({ ...line, err: error }, 'request broke off');
    else if (turnedAway.has(reply.statusCode)) reply.log.debug(line, 'request turned away');
    else reply.log.info(line, 'request answered');
  }
}
