/** Keeps secrets out of files that others can read. */
export interface SecretStore {
  /** Where secrets go, and why not to the keychain if they do not. */
  describe(): Promise<{ readonly backend: 'keychain' | 'encrypted-file'; readonly note: string | null }>;
  /** null when there is none, or when a locked keychain says nothing. */
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
  /** False when there was none. */
  delete(name: string): Promise<boolean>;
}
