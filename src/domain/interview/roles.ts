import { ROLE_WORDS } from './data/role-words.ts';

const ROLE_CHARS_MAX = 200;

/**
 * The bank's roles that a job title names, «Senior Back-End Engineer» → `backend`; a title that is itself a role of the
 * bank, such as `network`, stands for itself. Empty when nothing is recognised.
 */
export const rolesOfTitle = (title: string, bankRoles: ReadonlySet<string>): readonly string[] => {
  const words = title
    .slice(0, ROLE_CHARS_MAX)
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(word => word !== '');
  const padded = ` ${words.join(' ')} `;
  const named = ROLE_WORDS.filter(([phrase]) => padded.includes(` ${phrase} `)).flatMap(([, roles]) => roles);
  const own = [...bankRoles].filter(role => padded.includes(` ${role.replaceAll('-', ' ')} `)).sort();
  return [...new Set([...own, ...named])].filter(role => bankRoles.has(role));
};
