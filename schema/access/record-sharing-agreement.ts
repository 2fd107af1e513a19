import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { SharingAgreement, SharingBasis } from './sharing-agreement.js';
import { SharingRole } from './sharing-party.js';

export const NewSharingStatus = enumeration('NewSharingStatus', 'How far a new arrangement to share data has come.', {
  PROPOSED: 'Put forward, not agreed: it opens nothing.',
  AGREED: 'Agreed: in force between its two dates.',
});
export type NewSharingStatus = ValueOf<typeof NewSharingStatus>;

@InputType({ description: 'Who takes part in an arrangement to share data.' })
export class SharingPartyInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The organisation. Left out: one that is not on record, or a kind of organisation; nothing is opened to it or of it.',
  })
  organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The party as the agreement calls it. Left out: the name of the organisation.',
  })
  party?: string | null;

  @Field(() => SharingRole, { description: 'Which way data goes.' })
  role!: SharingRole;
}

@InputType({ description: 'An arrangement to share data, what it rests on and until when.' })
export class RecordSharingAgreementInput extends StatementInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What data it covers, in words.' })
  dataset!: string;

  @Field(() => [String], {
    description:
      'Parts of the model that it opens: `provenance`, `finance`, `workforce`, `waits`, `indicators`, `improvement`, `governance`. None: it opens nothing.',
  })
  covers!: string[];

  @Field(() => SharingBasis, { description: 'What it rests on. Not UNKNOWN: who records it has to know.' })
  basis!: SharingBasis;

  @Field(() => String, {
    nullable: true,
    description: 'The law, contract or clause, such as "Children Act 2004, section 10". Left out for GOODWILL only.',
  })
  legalBasis?: string | null;

  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, {
    description: 'Last day: every agreement has one, and is recorded anew when it is renewed.',
  })
  expiresOn!: string;

  @Field(() => NewSharingStatus, { description: 'How far it has come.' })
  status!: NewSharingStatus;

  @Field(() => ID, {
    nullable: true,
    description: 'The only area whose data it covers. Left out: no area in particular.',
  })
  areaId?: string | null;

  @Field(() => [SharingPartyInput], { description: 'Who takes part: at least one that gives and one that receives.' })
  parties!: SharingPartyInput[];
}

@ObjectType({
  implements: Accepted,
  description: 'The arrangement is on record; where it is in force, it opens what it covers at once.',
})
export class SharingAgreementRecorded extends Accepted {
  @Field(() => SharingAgreement, { description: 'The arrangement.' })
  agreement!: SharingAgreement;
}

export const RecordSharingAgreement = mutation({
  verb: 'recordSharingAgreement',
  does: 'Records an arrangement by which organisations share data. From its first to its last day, what the parties that give keep at the tier PARTNER in the parts it covers is open to those that receive.',
  refusals: {
    BASIS_NEEDED: 'what it rests on is UNKNOWN, or its legal basis is not given.',
    GOODWILL_OPENS_NOTHING: 'parts of the model are named though it rests on goodwill only.',
    UNKNOWN_PART: 'there is no such part of the model, or none that is shared.',
    ENDS_BEFORE_START: 'the last day lies before the first.',
    PARTIES_INCOMPLETE: 'nobody gives, or nobody receives.',
    PARTY_UNNAMED: 'a party has neither an organisation nor a name.',
    PARTY_TWICE: 'an organisation stands among the parties twice.',
  },
  input: RecordSharingAgreementInput,
  success: SharingAgreementRecorded,
});
