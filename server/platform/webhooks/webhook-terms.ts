/** What a subscription is checked against. A write knows its database and no settings, so they are kept by database. */
import type { DataSource } from 'typeorm';

export interface WebhookTerms {
  /** Hosts of the operator, as `host` or `host:port`, that are reached though they are private or without https. */
  allowedHosts: readonly string[];
  /** Every type of event there is. */
  eventTypes: readonly string[];
}

const kept = new WeakMap<DataSource, WebhookTerms>();

export function keepTerms(dataSource: DataSource, terms: WebhookTerms): void {
  kept.set(dataSource, terms);
}

export function termsOf(dataSource: DataSource): WebhookTerms {
  return kept.get(dataSource) ?? { allowedHosts: [], eventTypes: [] };
}
