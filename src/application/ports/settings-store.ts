/** Keeps what a person set in the configuration file, raw: values are checked by whoever reads them. */
export interface SettingsStore {
  /** Where the file is, whether or not it exists. */
  readonly path: string;
  /** The whole file and the chosen profile's part of it; both empty without a file. */
  read(): Promise<{ readonly file: RawSettings; readonly profile: RawSettings }>;
  /** Writes one value (null removes it) to the profile if one is chosen, else to the file's top level. */
  write(name: string, value: string | number | boolean | null): Promise<void>;
}

export type RawSettings = Readonly<Record<string, unknown>>;
