export interface SettingValue {
  readonly name: string;
  readonly value: string | number | boolean | null;
  readonly source: 'flag' | 'variable' | 'profile' | 'file' | 'default';
  readonly description: string;
}

export interface ChangeSettingInput {
  readonly name: string;
  /** null unsets. */
  readonly value: string | null;
}

export interface SecretNameInput {
  readonly name: string;
}

export interface SetSecretInput extends SecretNameInput {
  readonly value: string;
}

export interface SecretsReport {
  /** Where secrets are kept, and why not in the keychain if they are not. */
  readonly backend: 'keychain' | 'encrypted-file';
  readonly note: string | null;
  readonly secrets: readonly {
    readonly name: string;
    readonly set: boolean;
    readonly source: 'variable' | 'keychain' | 'encrypted-file' | null;
  }[];
}

export interface SecretTest {
  readonly name: string;
  readonly found: boolean;
  /** What was checked, and what came of it, without the secret. */
  readonly message: string;
}
