/** What a workbook says of itself before any of it is unpacked: small files that unpack to gigabytes are turned away here. */
import { refuseFile } from './refuse-file.js';

const mostUnpacked = 100_000_000;
const mostParts = 10_000;
/** Sheets of repeated words shrink a hundredfold; nothing real shrinks more. */
const mostTimes = 200;

const endMark = 0x06054b50;
const partMark = 0x02014b50;

export function checkArchive(archive: Buffer): void {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1 || end + 22 > archive.length || archive.readUInt32LE(end) !== endMark) refuseFile('WORKBOOK_DAMAGED');
  const parts = archive.readUInt16LE(end + 10);
  if (parts > mostParts) refuseFile('WORKBOOK_TOO_LARGE');
  let at = archive.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let part = 0; part < parts; part += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== partMark) refuseFile('WORKBOOK_DAMAGED');
    const [packedSize, size] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)];
    // A part that hides its size could be of any.
    if ((packedSize === 0) !== (size === 0) && archive.readUInt16LE(at + 10) !== 0) refuseFile('WORKBOOK_DAMAGED');
    unpacked += size;
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  if (unpacked > mostUnpacked || unpacked > Math.max(archive.length * mostTimes, 1_000_000))
    refuseFile('WORKBOOK_TOO_LARGE');
}
