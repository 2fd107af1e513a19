/** The records that the items of a batch point at: thousands of items name few, and each is looked up once. */
import type { Door } from '../platform/write/door.js';

export class Referred {
  private readonly found = new Map<string, object>();

  constructor(private readonly door: Door) {}

  async refer<Row extends object>(noun: string, id: string, path: string): Promise<Row & { id: string }> {
    const place = `${noun} ${id}`;
    const earlier = this.found.get(place);
    const record = earlier ?? (await this.door.refer<Row>(noun, id, path));
    this.found.set(place, record);
    return record as Row & { id: string };
  }

  async referIfGiven<Row extends object>(
    noun: string,
    id: string | null | undefined,
    path: string,
  ): Promise<(Row & { id: string }) | null> {
    return id == null ? null : this.refer<Row>(noun, id, path);
  }
}
