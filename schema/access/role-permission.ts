import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Node, Reference } from '../shared/recorded.js';

export const PermissionScope = enumeration('PermissionScope', 'Which records a permission reaches.', {
  OWN_ORGANISATION: "Only records that the caller's own organisation keeps.",
  OWN_AREAS: "Records of the areas in which the caller's organisation takes part.",
  EVERYWHERE: 'All records.',
});
export type PermissionScope = ValueOf<typeof PermissionScope>;

@Listed({ as: 'rolePermissions', filter: ['role', 'permission', 'scope'], order: ['role.slug', 'permission.name'] })
@ObjectType({ implements: [Node, Reference], description: 'That a role holds a permission, and how far it reaches.' })
export class RolePermission extends Reference {
  @Field(() => PermissionScope, { description: 'Which records it reaches.' })
  scope!: PermissionScope;
}
