/** Source 003 paragraph by paragraph, in our own words. */
import { passagesOf } from './passages-of.js';

export const passages003 = passagesOf('source-003', '003', {
  '¶1': 'The service director introduces the report on the SEND strategy and picks out its main issues.',
  '¶2': 'EHC plans grew by 10% in twelve months and by 50% since 2017, to about 1,400; growth is a little below the national rate.',
  '¶3': 'Demand for specialist places has risen. Several specialist hubs in mainstream schools have opened and more are planned.',
  '¶4': 'The committee’s discussion follows.',
  '¶5': 'Case workers and educational psychologists are under more pressure and set priorities so that families do not wait. Plans within 20 weeks: about 49% nationally, between 78 and 95% a month in Herefordshire.',
  '¶6': 'Every child in the county with significant needs has been offered a school place, whereas elsewhere some wait years.',
  '¶7': 'The SEND team has reorganised itself, revisited role descriptions and tightened triage with health and social care.',
  '¶8': 'Demand has cost some of the early intervention that psychologists did with schools, such as relational practice and trauma response; training on emotionally based school avoidance and the virtual school’s part in it continue.',
  '¶9': 'It is too early to measure what cutting early intervention does; it stands as a risk, with mitigations. The county takes part with its region in testing DfE reforms over some years.',
  '¶10':
    'Termly conferences of head teachers show what works. Work with colleagues in Bedford has focused on the network of specialist needs co-ordinators, and three schools form a network to review one another.',
  '¶11':
    'The corporate director says that the partnership acted on last year’s peer review, and that scrutiny could help agencies to reach families with less need for a plan.',
  '¶12':
    'A lead commissioner says that help is best very early, in the first thousand and one days, with targeted support kept for those who need it.',
  '¶13':
    'The reforms of 2014 are said to have raised the number of plans without meaning to. A child readiness project with intense early support should help to meet need before a plan is required.',
  '¶14': 'Pastoral care in schools matters, and recruiting to these fairly low-paid roles is proving hard.',
  '¶15':
    'The committee praises the report and regrets that it lacks detailed dashboard data, which scrutiny needs even if it suits public papers badly. More detail is promised in future reports.',
  '¶16': 'The committee wants families enabled to find services and advice, which might lower the number of requests.',
  '¶17':
    'The committee praises an online early years booklet by Parent Carer Voice, made together with the council and other agencies.',
  '¶18':
    'After discussing early intervention as a council priority, the committee votes by majority for a recommendation to the executive.',
  '¶19': 'The heading of the recommendation.',
  '¶20': 'The words that open the recommendation.',
  '¶21':
    'The executive is asked to see that early intervention in schools is adequately funded in the council’s 2024-2025 budget. No sum is named.',
});
