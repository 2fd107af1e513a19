/** Kinds of money in the words of local government finance. */
import type { FundingSourceKind } from '../../gql/graphql.js';

export const potWords: Record<FundingSourceKind, string> = {
  BASE_BUDGET: 'Base budget of the council',
  CAPITAL: 'Capital',
  CONTINGENCY: 'Contingency',
  DSG: 'Dedicated Schools Grant',
  DSG_HIGH_NEEDS: 'High needs block of the Dedicated Schools Grant',
  GRANT: 'Grant for a purpose',
  ICB: 'Integrated care board',
  RESERVE: 'Reserve',
  SCHOOL: 'Budget of schools',
};
