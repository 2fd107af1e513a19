/** The file of a chain's anchors: it only grows. */
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../../platform/error-code.js';
import { lineOf, type Anchor } from './anchor.js';

export class AnchorFile {
  readonly path: string;

  constructor(
    private readonly directory: string,
    chain: string,
  ) {
    this.path = path.join(directory, `${chain}.jsonl`);
  }

  async lines(): Promise<string[]> {
    return (await this.text()).split('\n').filter((line) => line !== '');
  }

  /** Resolves once it is on the disk. It stands on a line of its own, also where the one before was cut off in the writing. */
  async add(anchor: Anchor): Promise<void> {
    const isCutOff = !(await this.text()).endsWith('\n');
    await mkdir(this.directory, { recursive: true, mode: 0o700 });
    const file = await open(this.path, 'a', 0o600);
    try {
      await file.write(`${isCutOff ? '\n' : ''}${lineOf(anchor)}`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  private async text(): Promise<string> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return '\n';
      throw error;
    }
  }
}
