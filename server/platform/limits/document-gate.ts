/** The gate before Apollo: a document is held to the limits of its text, and of strangers only trusted ones go on. */
import { hash } from 'node:crypto';
import { GraphQLError, Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { TrustedDocuments } from '../trusted-documents.js';
import type { AskedDocument } from './asked-document.js';
import { shapeOf } from './document-shape.js';
import { nullCharacter, overLimit, type Limits } from './limits.js';

export interface GateOptions {
  limits: Limits;
  trusted: TrustedDocuments;
  /** What callers who are not signed in may send. */
  publicMay: { sendAnyDocument: boolean; introspect: boolean };
}

interface Verdict {
  refusal: GraphQLError | undefined;
  introspects: boolean;
  isTrusted: boolean;
}

function forbidden(code: string, message: string, status = 403): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

const notKnown = forbidden(
  'DOCUMENT_NOT_KNOWN',
  'No saved document has this id. Send the text of the document in `query`.',
  400,
);
const notTrusted = forbidden(
  'DOCUMENT_NOT_TRUSTED',
  'Without signing in only the saved documents of this installation are answered. Send one of them, or sign in.',
);
const noIntrospection = forbidden(
  'INTROSPECTION_OFF',
  'The contract is shown to callers who are signed in. Sign in to read it.',
);

export class DocumentGate {
  private readonly verdicts = new LRUCache<string, Verdict>({ max: 5000 });

  constructor(private readonly options: GateOptions) {}

  /** The text that goes on; undefined where none was sent, which Apollo refuses. */
  admit(asked: AskedDocument, isSignedIn: boolean): string | undefined {
    const text = asked.text ?? this.saved(asked.id);
    if (text === undefined) return undefined;
    const { refusal, introspects, isTrusted } = this.verdictOn(text);
    if (refusal !== undefined) throw refusal;
    if (isSignedIn || isTrusted) return text;
    const { sendAnyDocument, introspect } = this.options.publicMay;
    if (!sendAnyDocument) throw notTrusted;
    if (introspects && !introspect) throw noIntrospection;
    return text;
  }

  private saved(id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    const text = this.options.trusted.find(id);
    if (text === undefined) throw notKnown;
    return text;
  }

  private verdictOn(text: string): Verdict {
    const key = hash('sha256', text, 'base64url');
    let verdict = this.verdicts.get(key);
    if (verdict === undefined) this.verdicts.set(key, (verdict = this.judge(text)));
    return verdict;
  }

  private judge(text: string): Verdict {
    const { limits, trusted, publicMay } = this.options;
    const mayAll = publicMay.sendAnyDocument && publicMay.introspect;
    const unread = { introspects: false, isTrusted: false };
    const tooMany = overLimit('characters', text.length, limits);
    if (tooMany !== undefined) return { refusal: tooMany, ...unread };
    const { tokens, hasNull } = read(text);
    const refused = overLimit('tokens', tokens, limits) ?? (hasNull ? nullCharacter() : undefined);
    const document = refused === undefined ? parsed(text) : undefined;
    if (document === undefined) return { refusal: refused, ...unread };
    const shape = shapeOf(document);
    const refusal = (['depth', 'selections', 'rootFields', 'aliases', 'repeats', 'directives'] as const)
      .map((limit) => overLimit(limit, shape[limit], limits))
      .find((each) => each !== undefined);
    // Where strangers may send anything it makes no difference.
    const isTrusted = refusal === undefined && !mayAll && trusted.has(document);
    return { refusal, introspects: shape.introspects, isTrusted };
  }
}

/** As far as the text can be read. */
function read(text: string): { tokens: number; hasNull: boolean } {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let hasNull = false;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens += 1;
      if (token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING)
        hasNull ||= token.value.includes('\0');
    }
  } catch (error) {
    // Where it is no GraphQL, Apollo says so.
    if (!(error instanceof GraphQLError)) throw error;
  }
  return { tokens, hasNull };
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
