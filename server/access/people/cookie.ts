/** One cookie: read, set and taken back. Scripts never see it, and other sites' pages never send it with a POST. */
import type { FastifyReply, FastifyRequest } from 'fastify';

export class Cookie {
  private readonly name: string;
  private readonly attributes: string;

  /** Over https the name binds it to this host alone: no neighbouring host can plant one. */
  constructor(name: string, publicUrl: string) {
    const isSecure = new URL(publicUrl).protocol === 'https:';
    this.name = isSecure ? `__Host-${name}` : name;
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  }

  read({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
    const start = `${this.name}=`;
    const pairs = headers.cookie?.split(';').map((pair) => pair.trim()) ?? [];
    const found = pairs.filter((pair) => pair.startsWith(start));
    // Two of one name: one was planted from a wider path or domain, and nothing says which.
    return found.length === 1 ? found[0]?.slice(start.length) : undefined;
  }

  set(reply: FastifyReply, value: string, seconds: number): void {
    void reply.header('set-cookie', `${this.name}=${value}; Max-Age=${String(seconds)}; ${this.attributes}`);
  }

  clear(reply: FastifyReply): void {
    this.set(reply, '', 0);
  }
}
