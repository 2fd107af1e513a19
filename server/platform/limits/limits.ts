/** What one request may ask for at most, and the refusal of what asks for more. */
import { GraphQLError } from 'graphql';

/** Each limit's code, which is stable; what is counted, as a refusal says it; and what to do instead. */
const known = {
  characters: ['DOCUMENT_TOO_LONG', 'The document has # characters', 'Put values in variables.'],
  tokens: ['DOCUMENT_TOO_LONG', 'The document has # tokens', 'Put values in variables, or ask in several requests.'],
  depth: [
    'DOCUMENT_TOO_DEEP',
    'The document goes # fields deep, a list and its records counted as one',
    'Read the ids first, and go on from them in another request.',
  ],
  selections: [
    'TOO_MANY_SELECTIONS',
    'The document has # selections, each fragment counted wherever it is used',
    'Ask for fewer fields, or in several requests.',
  ],
  rootFields: [
    'TOO_MANY_ROOT_FIELDS',
    'The document has # root fields',
    'Ask in several requests, or list the records with a filter.',
  ],
  aliases: [
    'TOO_MANY_ALIASES',
    'The document has # aliases',
    'Ask in several requests, or list the records with a filter.',
  ],
  repeats: ['TOO_MANY_REPEATS', 'The document repeats # fields beside themselves', 'Ask for each field once.'],
  directives: [
    'TOO_MANY_DIRECTIVES',
    'The document has # directives',
    'Leave out what is not wanted, instead of skipping it.',
  ],
  variablesDepth: [
    'VARIABLES_TOO_DEEP',
    'The variables go # levels deep',
    'Compare them with the input in the contract.',
  ],
  variablesFields: [
    'VARIABLES_TOO_WIDE',
    'An object in the variables has # fields',
    'Compare it with the input in the contract.',
  ],
  filterList: ['LIST_TOO_LONG', 'A list in the variables has # entries', 'Ask in several requests.'],
  writeList: ['LIST_TOO_LONG', 'A list in the variables has # entries', 'Write in several requests.'],
  answerSize: [
    'ANSWER_TOO_LARGE',
    'By its page sizes the answer may have # records and parts of records',
    'Ask for smaller pages with `first` where lists stand inside lists: unless said, a page is 50.',
  ],
  introspection: [
    'ANSWER_TOO_LARGE',
    'Of the contract it asks # times what an editor does',
    "Send an editor's usual introspection query, or ask for one type with `__type`.",
  ],
} as const satisfies Record<string, readonly [code: string, asked: string, instead: string]>;

export type Limits = Readonly<Record<keyof typeof known, number>>;

export const usualLimits: Limits = {
  characters: 50_000,
  tokens: 1000,
  depth: 10,
  selections: 500,
  rootFields: 20,
  aliases: 30,
  repeats: 30,
  directives: 10,
  variablesDepth: 10,
  variablesFields: 200,
  filterList: 1000,
  // A batch is held to its 10,000 by the write, which says so as its other refusals.
  writeList: 20_000,
  answerSize: 500_000,
  introspection: 1.5,
};

/** What is not a number is over every limit. */
export function overLimit(limit: keyof Limits, asked: number, { [limit]: most }: Limits): GraphQLError | undefined {
  if (asked <= most) return undefined;
  const [code, counted, instead] = known[limit];
  const message = `${counted.replace('#', inWords(asked))}; ${inWords(most)} is the most. ${instead}`;
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/** No text of a record can hold it, so that it would fail in the database. */
export function nullCharacter(): GraphQLError {
  return new GraphQLError('A text holds the character U+0000, which no record can. Leave it out.', {
    extensions: { code: 'BAD_TEXT', http: { status: 400 } },
  });
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
