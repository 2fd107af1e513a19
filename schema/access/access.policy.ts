/** Who may read and send each field of access. */
import { AddCallerKey } from './add-caller-key.js';
import { CallerKey } from './caller-key.js';
import { Caller } from './caller.js';
import { EndSharingAgreement } from './end-sharing-agreement.js';
import { Permission } from './permission.js';
import { RecordSharingAgreement, SharingPartyInput } from './record-sharing-agreement.js';
import { RegisterCaller } from './register-caller.js';
import { ReinstateCaller } from './reinstate-caller.js';
import { RetireCallerKey } from './retire-caller-key.js';
import { RevokeCaller } from './revoke-caller.js';
import { RolePermission } from './role-permission.js';
import { Role } from './role.js';
import { SharingAgreement } from './sharing-agreement.js';
import { SharingParty } from './sharing-party.js';
import { SuspendCaller } from './suspend-caller.js';
import { SmallNumberThreshold } from './small-number-threshold.js';
import { VisibilityRule } from './visibility-rule.js';
import { administrators, input, only, open, write, type Policy } from '../shared/policy.js';

const isLetIn = 'Which systems are let in, and by which keys, helps nobody but who lets them in and who would break in.';

export const accessPolicy: readonly Policy[] = [
  open(Role, 'slug name holder purpose seesSmallNumbers'),
  open(SmallNumberThreshold, 'appliesFrom threshold reason'),
  open(Permission, 'name row meaning'),
  open(RolePermission, 'scope'),
  open(VisibilityRule, 'tier condition reason'),
  only(administrators, Caller, 'clientId status statusReason', isLetIn),
  only(administrators, CallerKey, 'keyId thumbprint algorithm retiredOn', isLetIn),
  open(SharingAgreement, 'title dataset covers basis legalBasis startsOn expiresOn status inForce'),
  open(SharingParty, 'party role'),

  input(SharingPartyInput, 'organisationId party role'),

  write(RegisterCaller, 'clientId roleId organisationId publicKeys keySetUrl', 'caller'),
  write(SuspendCaller, 'callerId reason', 'caller'),
  write(ReinstateCaller, 'callerId reason', 'caller'),
  write(RevokeCaller, 'callerId reason', 'caller'),
  write(AddCallerKey, 'callerId publicKey', 'caller key'),
  write(RetireCallerKey, 'keyId', 'caller key'),
  write(RecordSharingAgreement, 'title dataset covers basis legalBasis startsOn expiresOn status areaId parties', 'agreement'),
  write(EndSharingAgreement, 'agreementId endedOn', 'agreement'),
];
