/** Makes ids (UUIDv7) and seeds (32-bit unsigned integers). */
export interface Ids {
  newId(): string;
  newSeed(): number;
}
