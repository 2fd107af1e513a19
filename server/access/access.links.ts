import { SharingAgreement } from '../../schema/access/sharing-agreement.js';
import { links, type NounLinks } from '../reading/links.js';
import { sharingInForce } from './sharing-in-force.js';

export const accessLinks: readonly NounLinks[] = [links(SharingAgreement, { summaries: { inForce: sharingInForce } })];
