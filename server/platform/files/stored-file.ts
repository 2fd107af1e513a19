/** A file that was handed in, whole on this machine's disk. */
export interface StoredFile {
  path: string;
  /** As its sender named it. */
  name: string;
  bytes: number;
  sha256: string;
}
