/** Source 002 paragraph by paragraph, in our own words. */
import { passagesOf } from './passages-of.js';

export const passages002 = passagesOf('source-002', '002', {
  '¶1': 'The cabinet member for education and skills and the interim assistant director attend to report progress on the Written Statement of Action and improvement plan.',
  '¶2': 'The plan goes to Cabinet on 14 March; the panel looks at the draft report and makes the points that follow.',
  '¶3': 'Members find actions and timelines in the report unclear, and worry that much of the delivery rests on Babcock Prime while many schools, academies above all, do not use it.',
  '¶4': 'Officers answer that a more detailed report with RAG ratings and timescales lies behind it, to be shared with the panel in future updates, and that delivery does not rest on Babcock alone.',
  '¶5': 'Members find the many acronyms hard to read; future reports are to carry a glossary.',
  '¶6': 'For families moved out of London to cheaper housing, officers confirm that funding follows the child.',
  '¶7': 'The chairman sees a marked shortage of specialist places, which has cost parents’ trust, and says that the new Wyre Forest special school proved too small; some secondary schools are not inclusive enough.',
  '¶8': 'The interim SEND group manager states that 1.4% of children nationally attend a special school and 1.9% in Worcestershire, 386 more than the national share would give. Money is finite, and demand and the mainstream balance need work.',
  '¶9': 'An additional special school for autistic children is proposed for Malvern on a hub-and-spoke model. A bid is with DfE and an answer is expected soon.',
  '¶10':
    'Gaps in provision frustrate parents. Confidence and skill in mainstream schools is the plan’s biggest focus, led by Babcock with maintained schools and academies, to strengthen SENCOs.',
  '¶11':
    'Teacher training covers SEND too little. The University of Worcester and Chadsgrove school commit to strengthen it, and Chadsgrove to speak to other teaching schools; members still worry about the short term.',
  '¶12': 'The council must lead; attention is on the graduated response and schools’ self-review.',
  '¶13':
    'The council backed the SEND process with a forceful recruitment campaign for vacant posts, of which no number is given. SENDIASS work aims to make SENCOs seek advice; all school staff need awareness.',
  '¶14':
    'Asked about the register of children with disabilities, the assistant director says that there should have been one before, that it is nearly in place and built with parents, and that it will not link to assessment and planning.',
  '¶15':
    'Asked whether schools raise concerns too early, the group manager says that in her experience parents more often press for a diagnosis.',
  '¶16':
    'The new inspection framework is welcomed for vulnerable learners, because it weighs pastoral care more evenly with education.',
  '¶17':
    'For young people out of education and work, and young offenders, a West Mercia project joins the council and the youth justice service. An indicator framework across health, education and youth justice is being built, down to school level, to compare children with SEND and all children.',
  '¶18':
    'Babcock collects performance data from council-maintained special schools; specialist academies will give theirs out of goodwill.',
  '¶19':
    'Information from social care about children with SEND can be had through FFD and Framework-i; a change of social worker need not delay it.',
  '¶20':
    'Strategic leadership of the CCG is said to be better, with SEND champions appointed; commissioning and relations are good.',
  '¶21':
    'More looked after children have an up-to-date health assessment, without a number; getting them to attend can be hard.',
  '¶22':
    'A stronger tie with Families in Partnership has improved communication, the Local Offer site is much better and SENDIASS roadshows went well. The forum needs more capacity to reach further, with council support.',
  '¶23':
    'Asked when SEND provision in all schools will be judged good, officers name no date: practice does not spread by itself, and district briefings are being built so that schools support each other.',
  '¶24':
    'Funding arrangements are being simplified. Who pays for specialist equipment, school or health, is not always clear and will be hard to settle; proposals go to special schools. All schools use the graduated response, and practitioners advise officers on the threshold to council provision.',
  '¶25': 'Members are to ask on school visits how the graduated response is put into practice.',
  '¶26':
    'A capital budget exists for specialist toileting, subject to a cost benefit analysis of whether the child could stay in mainstream school. No sum is given.',
  '¶27': 'The cabinet member confirms that the transport review covers SEND transport.',
  '¶28': 'A chart of the staff who work in SEND is to be sent to the panel.',
  '¶29':
    'The cabinet member says that the £675,000 of extra funding in the 2019/20 budget pays for about 15 different types of post. The final Cabinet report is to say more.',
});
