/** One meeting: what was promised before it, what was asked and decided at it, and the figures of its day. */
import type { DashboardPackQuery } from '../../gql/graphql.js';
import { TakenForGranted } from '../../shell/taken-for-granted.js';
import { isBefore } from './meeting-day.js';
import { DecisionList } from './decision-list.js';
import { FiguresThen } from './figures-then.js';
import { PackPart } from './pack-part.js';
import { Papers } from './papers.js';
import { PromiseList, type PromiseMade } from './promise-list.js';
import { QuestionList } from './question-list.js';
import type { Meeting } from './page.js';
import { TermsUsed } from './terms-used.js';

interface MeetingPackProps {
  readonly answer: DashboardPackQuery;
  readonly meeting: Meeting;
}

export function MeetingPack({ answer: { board, then, since }, meeting }: MeetingPackProps) {
  const { heldOn } = meeting;
  const isOfThis = ({ record }: PromiseMade): boolean => 'meeting' in record && record.meeting?.id === meeting.id;
  const earlier = then.promises.filter((each) => !isOfThis(each) && isBefore(each.promisedOn, heldOn));
  const questions = meeting.questions.nodes;
  const made = since.promises.filter(isOfThis);
  return (
    <>
      <PackPart
        id="papers"
        title="What it met about"
        none="No agenda item is on record."
        isEmpty={meeting.agendaItems.nodes.length === 0}
      >
        <Papers {...meeting} />
      </PackPart>
      <PackPart
        id="promises"
        title="Promised before, and whether it was kept"
        lead="To this board and to others of the area, as each stood on the day of the meeting. A missing record is no proof that a promise was not kept."
        none="No promise made before this meeting is on record."
        isEmpty={earlier.length === 0}
      >
        <PromiseList promises={earlier} />
        <TakenForGranted assumptions={since.assumptions} />
      </PackPart>
      <PackPart
        id="questions"
        title="Questions and answers"
        none="No question is on record."
        isEmpty={questions.length === 0}
      >
        <QuestionList questions={questions} />
      </PackPart>
      <PackPart
        id="decisions"
        title="Decisions"
        none="No decision is on record."
        isEmpty={meeting.decisions.nodes.length === 0}
      >
        <DecisionList {...meeting} />
      </PackPart>
      <PackPart
        id="made"
        title="Promised at this meeting, and what became of it"
        none="No promise made at this meeting is on record."
        isEmpty={made.length === 0}
      >
        <PromiseList promises={made} />
      </PackPart>
      {board.area && (
        <PackPart
          id="figures"
          title="The figures as they stood"
          lead="Nothing here speaks of a day after the meeting. Whether it was recorded by then is another matter: the moment above says what is counted as known."
          none=""
          isEmpty={false}
        >
          <FiguresThen area={board.area} heldOn={heldOn} />
        </PackPart>
      )}
      <PackPart id="glossary" title="Acronyms used here" none="" isEmpty={false}>
        <TermsUsed within={[meeting, earlier, board.name]} />
      </PackPart>
    </>
  );
}
