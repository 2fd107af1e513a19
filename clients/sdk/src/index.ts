/** What partner systems use. */
export { Throughline, type ThroughlineOptions } from './throughline.js';
export type { AskOptions, Keyless, WriteOptions } from './asking.js';
export { ThroughlineError, type ErrorCode, type ServerError } from './errors.js';
export { accepted, isRefusal, RefusedError, type Reason, type Refusal } from './refusals.js';
export type { Jwk } from './private-key.js';
export { paginate, type Page } from './paginate.js';
export { allTaken, BatchBroken, inBatches, type BatchOptions, type BatchReport, type RefusedItem } from './batches.js';
export {
  SeenWebhooks,
  verifyWebhook,
  type ReceivedWebhook,
  type WebhookErrorCode,
  type WebhookEvent,
  type WebhookOptions,
} from './webhooks.js';
export type * from './operations.js';
