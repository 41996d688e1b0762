/** The roles of one field, as texts of lines, because they are read in every cold start. */
export interface RoleField {
  /**
   * `Role | title | title`: the role's own name is a title as well. Where a title fits two roles, the longer phrase
   * wins. A `=` marks what counts only as the whole title (`Server` is a waiter, `Server Admin` is not), a `~` a
   * general word that tells little (`Engineer`), so that skills outweigh it.
   */
  readonly titles: string;
  /** `Role :: family | family :: Skill | Skill`: what people in the role show. Either list may be empty. */
  readonly evidence: string;
}
