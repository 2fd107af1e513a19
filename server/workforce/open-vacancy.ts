import { OpenVacancy } from '../../schema/workforce/open-vacancy.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { firstOverfull } from './fullness-rules.js';
import { heldPosts, vacantPosts } from './held-posts.js';
import { bound, hoursFigure } from './hours-rules.js';
import { countedStretches, isCover } from './occupancy-rules.js';
import { PostRow } from './post.entity.js';
import { checkEstablished, checkNotFrozen, checkOrder, checkWithinLife } from './post-rules.js';
import { VacancyRow } from './vacancy.entity.js';
import { vacantStretch } from './vacancy-rules.js';
import { optionalImpersonal } from '../platform/persons.js';

export const openVacancy = write(OpenVacancy, async (door, input) => {
  const { openedOn, filledOn = null, cause } = input;
  const post = await door.take(PostRow, input.postId, 'postId');
  checkEstablished(post, 'postId');
  checkOrder({ startsOn: openedOn, endsOn: filledOn }, 'filledOn');
  if (filledOn !== null && filledOn > door.today)
    refuse('IN_THE_FUTURE', `${filledOn} is still to come. Leave it out; fillPost closes the vacancy.`, 'filledOn');
  // Its end is not known, and lies within the life of the post.
  checkWithinLife(post, { startsOn: openedOn, endsOn: filledOn ?? openedOn }, 'openedOn');
  if (filledOn === null) {
    checkNotFrozen(post, door.today, 'postId');
    if (post.status === 'DELETED')
      refuse('POST_ENDS', 'This post is deleted: it is not to be filled. Take another post.', 'postId');
  }

  const vacancy = {
    fte: hoursFigure(input.fte, 'fte'),
    status: filledOn === null ? ('OPEN' as const) : ('FILLED' as const),
    openedOn,
    closedOn: filledOn,
  };
  const stretch = vacantStretch(vacancy);
  const whole = bound(post.fte);
  if (stretch !== undefined && whole !== undefined) {
    const held = (await heldPosts(door, [post]))(post.id).filter(({ kind }) => !isCover(kind));
    const vacant = (await vacantPosts(door, [post]))(post.id).flatMap((each) => vacantStretch(each) ?? []);
    const over = firstOverfull(whole, [...countedStretches(held), ...vacant], { ...stretch, from: openedOn });
    if (over !== undefined)
      refuse(
        'VACANCY_OVER_POST',
        `On ${over.day} only ${over.left} of ${whole} full-time equivalents of this post are neither held nor recorded as vacant. Correct the hours or the days.`,
        'fte',
      );
  }
  const stated = await door.statement(input, post);
  const note = optionalImpersonal(input.note, 'note');
  const record = { ...stated, ...vacancy, areaId: post.areaId, postId: post.id, cause, note };
  return { vacancy: await door.insert(VacancyRow, record) };
});
