/** The roles of the platform and what each may see. Enforcement reads these rules; it does not repeat them. */
import { RoleRow } from '../../server/access/role.entity.js';
import { VisibilityRuleRow } from '../../server/access/visibility-rule.entity.js';
import { facts, idOf, type SeedTable } from '../seed.js';

/** What they see leaves the platform: it is published, or said in a committee. */
const unsuited: readonly string[] = ['public', 'member'];

const role = (slug: string, name: string, holder: RoleRow['holder'], purpose: string) => ({
  key: slug,
  slug,
  name,
  holder,
  purpose,
  seesSmallNumbers: !unsuited.includes(slug),
});

export const roles: SeedTable = facts(RoleRow, {}, [
  role('public', 'Public', 'ANYONE', 'Reads what is published, through operations that were approved beforehand.'),
  role(
    'member',
    'Elected member',
    'PERSON',
    'Reads what members of a committee may see, asks questions and follows promises.',
  ),
  role(
    'officer',
    'Officer',
    'PERSON',
    'Reports on actions, raises and answers queries about data for their organisation.',
  ),
  role(
    'finance-officer',
    'Finance officer',
    'PERSON',
    'Keeps budgets, commitments, spend and forecasts of their organisation.',
  ),
  role(
    'workforce-officer',
    'Workforce officer',
    'PERSON',
    'Keeps posts, who fills them, vacancies, recruitment and training of their organisation.',
  ),
  role(
    'improvement-lead',
    'Improvement lead',
    'PERSON',
    'Runs the improvement plan of an area: workstreams, actions, milestones, evidence.',
  ),
  role(
    'data-steward',
    'Data steward',
    'PERSON',
    'Defines what is counted, records and corrects figures, judges claims.',
  ),
  role(
    'partner-system',
    'Partner system',
    'SYSTEM',
    'Sends and reads data for its organisation under a sharing agreement.',
  ),
  role(
    'administrator',
    'Administrator',
    'PERSON',
    'Registers callers and sharing agreements. Sees and changes nothing else by virtue of the role.',
  ),
]);

const sees = (
  slug: string,
  tier: VisibilityRuleRow['tier'],
  condition: VisibilityRuleRow['condition'],
  reason: string,
) => ({
  key: `${slug} ${tier} ${condition}`,
  roleId: idOf('Role', slug),
  tier,
  condition,
  reason,
});
const officers = ['officer', 'finance-officer', 'workforce-officer', 'improvement-lead', 'data-steward'];

export const visibilityRules: SeedTable = facts(VisibilityRuleRow, {}, [
  sees('public', 'PUBLIC', 'ALWAYS', 'Published data is for anyone.'),
  sees('member', 'PUBLIC', 'ALWAYS', 'Published data is for anyone.'),
  sees('member', 'MEMBER', 'ALWAYS', 'Scrutiny needs the detail behind the public paper.'),
  ...officers.flatMap((slug) => [
    sees(slug, 'PUBLIC', 'ALWAYS', 'Published data is for anyone.'),
    sees(slug, 'MEMBER', 'ALWAYS', 'Officers prepare what members see.'),
    sees(
      slug,
      'PARTNER',
      'SHARING_AGREEMENT',
      'Another organisation’s data is seen only under an agreement in force that covers it.',
    ),
    sees(slug, 'PARTNER', 'OWNER_ORGANISATION', 'An organisation sees what it shares itself.'),
    sees(slug, 'RESTRICTED', 'OWNER_ORGANISATION', 'Restricted records are for the organisation that keeps them.'),
  ]),
  sees('partner-system', 'PUBLIC', 'ALWAYS', 'Published data is for anyone.'),
  sees('partner-system', 'MEMBER', 'OWNER_ORGANISATION', 'A system reads back what it sent for its organisation.'),
  sees(
    'partner-system',
    'PARTNER',
    'SHARING_AGREEMENT',
    'Another organisation’s data is seen only under an agreement in force that covers it.',
  ),
  sees('partner-system', 'PARTNER', 'OWNER_ORGANISATION', 'An organisation sees what it shares itself.'),
  sees(
    'partner-system',
    'RESTRICTED',
    'OWNER_ORGANISATION',
    'Restricted records are for the organisation that keeps them.',
  ),
  sees('administrator', 'PUBLIC', 'ALWAYS', 'Published data is for anyone.'),
  sees('administrator', 'MEMBER', 'OWNER_ORGANISATION', 'Reads back what it registered for its organisation.'),
]);
