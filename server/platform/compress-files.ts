/** Compresses what a browser is sent, once, when it is built: `app.js.br` and `app.js.gz` beside `app.js`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const compressible = /\.(?:css|js)$/;
const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

export async function compressFiles(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => compressible.test(name));
  for (const file of names.map((name) => path.join(folder, name))) {
    const content = await readFile(file);
    await writeFile(`${file}.br`, await toBrotli(content));
    await writeFile(`${file}.gz`, await toGzip(content, { level: 9 }));
  }
}
