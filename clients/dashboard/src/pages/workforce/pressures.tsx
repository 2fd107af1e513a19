/** What makes posts hard to fill, what disrupted work, and what staff need to learn. */
import { dateInWords } from '../../figures/dates.js';
import { FigureText } from '../../figures/figure-text.js';
import { days } from '../../figures/numbers.js';
import { words } from '../../figures/words.js';
import { sentence } from '../../figures/sentence.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';
import type { Area } from './staffing.js';

export function Pressures({ area }: { readonly area: Area }) {
  const { recruitmentPressures, disruptionEvents, trainingNeeds } = area;
  return (
    <>
      {recruitmentPressures.nodes.length > 0 && (
        <section className="page-part" aria-labelledby="pressures">
          <h2 className="govuk-heading-l" id="pressures">
            What makes posts hard to fill
          </h2>
          {recruitmentPressures.nodes.map((pressure) => (
            <div key={pressure.detail}>
              <p className="govuk-body">
                <strong>{pressure.postType?.title ?? pressure.team?.name ?? 'Posts'}.</strong>{' '}
                <Prose text={sentence(pressure.detail)} />{' '}
                {pressure.response === null ? (
                  'What is done about it is not on record.'
                ) : (
                  <Prose text={sentence(pressure.response)} />
                )}
              </p>
              <SourceLine of={pressure} />
            </div>
          ))}
        </section>
      )}
      {disruptionEvents.nodes.map((event) => (
        <section className="page-part" key={event.title} aria-label={event.title}>
          <h2 className="govuk-heading-l">{event.title}</h2>
          <p className="govuk-body">
            {event.startsOn === null ? 'When it began is not on record' : `From ${dateInWords(event.startsOn)}`}
            {event.endsOn !== null && ` to ${dateInWords(event.endsOn)}`}. What was said of its effects:
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {event.effects.nodes.map(({ kind, detail, delayDays }) => (
              <li key={kind}>
                {words(kind)}: <Prose text={sentence(detail)} /> Delay: <FigureText figure={delayDays} as={days} />.
              </li>
            ))}
          </ul>
          <SourceLine of={event} />
        </section>
      ))}
      {trainingNeeds.nodes.length > 0 && (
        <section className="page-part" aria-labelledby="needs">
          <h2 className="govuk-heading-l" id="needs">
            What staff need to learn
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {trainingNeeds.nodes.map(({ audience, need, identifiedBy }) => (
              <li key={need}>
                {audience}: <Prose text={need} />. {identifiedBy}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
