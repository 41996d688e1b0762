/** Looks at one thing that the program needs; changes nothing. */
export interface HealthProbe {
  readonly name: string;
  /** The command that mends it when the look itself fails. */
  readonly fixOnFailure: string | null;
  check(): Promise<HealthCheck>;
}

export interface HealthCheck {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  readonly message: string;
  /** The command that mends it. */
  readonly fix: string | null;
}
