import { Entity } from 'typeorm';
import { PostGroup, type PostType } from '../../schema/workforce/post-type.js';
import { EnumColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('post_type')
export class PostTypeRow extends FactRow implements PostType {
  @TextColumn({ unique: true }) slug!: string;
  @TextColumn() title!: string;
  @EnumColumn(PostGroup) group!: PostGroup;
  @TextColumn({ nullable: true }) payScale!: string | null;
}
