/** Source 000 paragraph by paragraph, in our own words. */
import { passagesOf } from './passages-of.js';

export const passages000 = passagesOf('source-000', '000', {
  '¶1': 'The director speaks of the SEND team’s strike, admits long-standing poor performance with one plan in five on time, many complaints and too high a case load, announces a restructure and a case-load review, and cites £1.1m agreed by the Policy and Resources Committee for 2024 and £2.8m for the year after.',
  '¶2': 'The assistant director presents the director’s report, which updates the committee on SEND improvement in the Wirral local area.',
  '¶3': 'Besides progress reported to the September 2024 partnership board, the report sets out what the additional £1.1m is being used for.',
  '¶4': 'DfE and NHS England agreed, in new terms of reference for the partnership board, to let the Health and Wellbeing Board oversee improvement, with the Written Statement of Action to be delivered in full by October 2025. The committee receives the report for assurance.',
  '¶5': 'The chair welcomes the investment and expects the extra staff to make plans come faster.',
  '¶6': 'The chair reports that the partnership board doubted the 31-week speech and language therapy wait, since it seems to count medical interventions that lengthen it. The NHS has been asked and has not yet clarified.',
  '¶7': 'The assistant director confirms that the board raised the therapy data, and that children’s services and health are working on the data shared between them.',
  '¶8': 'The chair remarks that the report names neurodevelopmental pathways and says nothing about them.',
  '¶9': 'The assistant director answers that extra money was asked of the Integrated Care Board for those pathways and was not given. Work goes on with health and education, and a fuller report is promised without a date.',
  '¶10':
    'Members ask whether the five milestones shown as delayed but not at risk will suffer from the staffing delay that the industrial action causes.',
  '¶11':
    'The assistant director answers that recruiting and training new staff will take longer, but that the recovery plan for EHC plans as a whole will not be harmed.',
  '¶12':
    'Members ask how many cases are stuck waiting for a draft plan, mostly because consulted schools did not answer positively. The minutes give no number.',
  '¶13':
    'The answer: the assistant director for SEND inclusion and the manager of the referral and assessment team watch over every stuck draft to see what can move it on.',
  '¶14': 'Members ask how EHC plans are budgeted for, and whether the council or the schools bear the cost.',
  '¶15':
    'The assistant director explains that the council pays for operating a plan and schools pay for delivering what is in it.',
  '¶16':
    'Members note that the co-production training target for children’s services staff was missed because the FLO training module launched late; 16.5% had been reached.',
  '¶17':
    'The target was 20%. Since a board meeting, organisational development gave the training priority and 22% of employees have done it; members ask when half will have.',
  '¶18': 'The director reports 35.5% at the end of September 2024 and expects at least 50% before Christmas 2024.',
  '¶19':
    'Members ask how parents are supported and kept informed, above all while they wait to learn what support there may be.',
  '¶20':
    'The director describes months of work by the family hubs on a SEND offer for parents, with sessions designed together with parents.',
  '¶21':
    'Members note 71 children with SEND educated at home when the report was written, and ask why so many and how their parents are encouraged back towards mainstream school.',
  '¶22':
    'The assistant director answers that more officers have been employed for home visits, who tell parents what support and provision there is.',
  '¶23': 'The committee resolves to note the report.',
});
