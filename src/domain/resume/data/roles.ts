import type { RoleField } from './role-field.ts';
import { businessRoles } from './roles-business.ts';
import { healthAndEducationRoles } from './roles-health-education.ts';
import { industryRoles } from './roles-industry.ts';
import { technologyRoles } from './roles-technology.ts';

/** In a fixed order. */
export const roleFields: readonly RoleField[] = [
  technologyRoles,
  businessRoles,
  healthAndEducationRoles,
  industryRoles,
];
