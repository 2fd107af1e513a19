/** Emits the committed contract. */
import { emitFile } from './emit-file.js';
import { printContract } from './print-contract.js';

emitFile('schema/schema.graphql', await printContract());
