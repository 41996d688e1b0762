/**
 * Skills of one field, one a line: `Canonical name | alias | alias`. Case does not matter, a space in an alias also
 * matches a hyphen, a slash or a dot, and a plural `s` in the text is forgiven. One text and no list of strings, because
 * thousands of lines are parsed in every cold start.
 *
 * A `=` in front marks an ordinary word (`=Go`, `=Excel`, `=C`): in running text it counts only with exactly this
 * spelling and not where a capital letter says nothing (the beginning of a sentence); in a list of skills it counts in
 * any spelling when it stands alone.
 */
export interface SkillFamily {
  readonly family: string;
  readonly lines: string;
}

export interface Skill {
  readonly canonical: string;
  readonly family: string;
}

export interface SkillAlias {
  readonly skill: Skill;
  readonly alias: string;
  /** Marked with `=`: an ordinary word as well. */
  readonly ambiguous: boolean;
}
