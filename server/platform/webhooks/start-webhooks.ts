/** Begins to send webhooks, and lets writes know what may be subscribed to and where. */
import type { Module } from '../module.js';
import { keepTerms } from './webhook-terms.js';
import { WebhookWorker, type WebhookOptions } from './webhook-worker.js';

export function startWebhooks(modules: readonly Module[], options: WebhookOptions): WebhookWorker {
  const { dataSource, allowedHosts } = options;
  keepTerms(dataSource, { allowedHosts, eventTypes: eventTypesOf(modules) });
  return new WebhookWorker(options);
}

/** What each write, each import and each daily look leaves behind. */
function eventTypesOf(modules: readonly Module[]): string[] {
  return modules.flatMap(({ name, writes, imports, daily = [] }) => [
    ...writes.map(({ mutation }) => `${name}.${mutation.success.name}`),
    ...(imports.length > 0 ? [`${name}.FileImported`] : []),
    ...daily.map(({ event }) => `${name}.${event}`),
  ]);
}
