import { Field, ObjectType } from 'type-graphql';
import { FteFigure } from '../shared/figures.js';

@ObjectType({
  description:
    'How far posts are filled on a day. UNKNOWN where no post is recorded, or where nothing says whether a post is filled: never zero for want of records. Agency cover stands apart and is not netted off what is vacant.',
})
export class Staffing {
  @Field(() => FteFigure, {
    description: 'Full-time equivalents of the posts established on that day, frozen ones included, proposed ones not.',
  })
  established!: FteFigure;

  @Field(() => FteFigure, { description: 'Held by people in post: every kind of occupancy but agency and locum.' })
  occupied!: FteFigure;

  @Field(() => FteFigure, {
    description: 'Established less occupied, whatever agency staff cover. Below zero: more people than posts.',
  })
  vacant!: FteFigure;

  @Field(() => FteFigure, { description: 'Covered by agency staff and locums.' })
  agencyCover!: FteFigure;
}
