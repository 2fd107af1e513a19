/** Why graphql-js has to answer an operation: it gives the same answer, and says what is wrong with one that fails. */
export class AnsweredElsewhere extends Error {}
