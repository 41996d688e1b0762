/**
 * Skills of one field, one a line: `Canonical name | alias | alias`. Case does not matter, a space in an alias also
 * matches a hyphen, a slash or a dot, and a plural `s` in the text is forgiven.
 *
 * A `=` in front marks an ordinary word (`=Go`, `=Excel`, `=C`): in running text it counts only with exactly this
 * spelling and not where a capital letter says nothing (the beginning of a sentence); in a list of skills it counts in
 * any spelling when it stands alone.
 */
export interface SkillFamily {
  readonly family: string;
  readonly skills: readonly string[];
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

/** One alias a written name, the canonical name first. */
export const parseFamily = (family: SkillFamily): SkillAlias[] =>
  family.skills.flatMap(line => {
    const names = line.split('|').map(name => name.trim());
    const canonical = bare(names[0] ?? '');
    const skill: Skill = { canonical, family: family.family };
    return names.map(name => ({ skill, alias: bare(name), ambiguous: name.startsWith('=') }));
  });

const bare = (name: string): string => (name.startsWith('=') ? name.slice(1) : name);
