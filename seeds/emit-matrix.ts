/** Emits the committed matrix of who may use what. */
import { emitFile } from '../server/emit-file.js';
import { accessMatrix } from './access/access-matrix.js';

emitFile('schema/access-matrix.txt', await accessMatrix());
