/** Names bytes by their content: the same bytes always give the same text. */
export interface Hasher {
  /** 64 lower-case hex digits. */
  sha256Hex(bytes: Uint8Array): string;
}
