/** Source 001 paragraph by paragraph, in our own words. It has no paragraph 3.2. */
import { passagesOf } from './passages-of.js';

const opening = {
  title:
    'A progress report on the Wirral statement of action for SEND, from the director for children, families and education to the Place Based Partnership Board of 14 September 2022.',
  'summary ¶1':
    'The report updates the board on the SEND transformation programme and on progress with the statement of action.',
  'summary ¶2':
    'Ofsted and the Care Quality Commission inspected the local area in September 2021 and required a Written Statement of Action, which Ofsted approved for both on 28 March 2022.',
  'summary ¶3': 'The statement sets a reporting framework across health and social care, which this update follows.',
  'summary ¶4': 'The work serves a priority of the Wirral Plan 2021 to 2026 and one of the Healthy Wirral Plan.',
  'summary ¶5': 'It is not a key decision.',
  'recommendation 1': 'The board is asked to note what is reported.',
  'recommendation 2': 'The board is asked to agree that another monitoring report comes later.',
  '§1.1':
    'The board should oversee the statement, hold senior officers to account and be assured that outcomes improve.',
  '§1.2': 'The reason is to keep accountability clear, the reporting framework followed and monitoring sound.',
  '§2.1':
    'Reporting to one body alone was considered and rejected because duties are shared; several council committees receive similar reports.',
  '§2.2': 'Doing nothing was rejected: reporting progress and risk is part of good governance.',
};

const background = {
  '§3.1':
    'Since June 2022 the interim deputy director has taken operational charge of SEND services, workstream 5 has a new lead since the Integrated Care Board changed, and every project co-ordinator is in post.',
  '§3.3':
    'Of 102 actions, 31 are complete, 42 on track, 7 at risk of delay and 22 past their deadline; an appendix has them all.',
  '§3.4':
    'Workstream 1 has finished its data-analysis actions and published a first needs assessment. A deep dive was held in August 2022, and one into performance data is set for 29 September 2022 now that a dashboard exists.',
  '§3.5':
    'The joint commissioning sub-group stands in as joint commissioning forum. A joint commissioner, in post since May 2022, is to set out formal arrangements in October 2022.',
  '§3.6':
    'The DfE adviser expects a fully working dashboard by November 2022, with evidence that performance has improved because of it.',
  '§3.7':
    'In June 2022 workstream 2 reported ten actions whose deadlines had been moved back with leaders’ support, to work with stakeholders. They are since complete, and the new process from needs assessment to annual review has run since 5 September 2022.',
  '§3.8':
    'The new process also changes culture: a mission statement, case holders with more direct contact with families, plainer paperwork and a new tile on the Local Offer site.',
  '§3.9':
    'The November 2022 monitoring meeting expects evidence that families fare better under the new process and that timeliness and compliance with the code have risen.',
  '§3.10':
    'DfE support for co-production, through Rise and a council for disabled children, was late because of commissioning at DfE. It is now agreed: events from September to November 2022 and a charter in October. The paragraph names no workstream.',
  '§3.11':
    'Parents have had open sessions throughout, mornings with coffee, weekends and drop-ins among them, and parents’ accounts have shaped the new arrangements. The paragraph names no workstream.',
  '§3.12':
    'The interim deputy director and the steering group of the forum met weekly in term time, which led to sessions on attendance and on options after 16; the forum sees an early sign of better collaboration. The paragraph names no workstream.',
  '§3.13':
    'Workstream 4 must agree one graduated response for all settings: universal offer, early support, statutory provision. The universal part is outlined and workstream 2 settled the statutory part; early support remains, and its timescales were extended for co-production.',
  '§3.14':
    'The parent carer forum helped workstream 4 with a training survey for school staff, to feed workforce plans supported by the University of Chester. The SENCo network restarts in September 2022, and the pace should rise.',
  '§3.15':
    'A health subgroup of workstream 5 has learned what works for families. First work on the neurodevelopmental pathway shows its complexity; metrics to watch it are to be in the dashboard, available in November 2022.',
  '§3.16':
    'Mental health provision is secure in primary schools and has gaps in secondary and further education; a separate project seeks a single point of access.',
  '§3.17':
    'Where specialist places and resource bases are has been mapped. Five new resource bases were commissioned for September 2022, with summer support for children starting there after the forum said families felt poorly informed.',
  '§3.18':
    'Workstream 6 began its meetings late and missed deadlines, so it now meets fortnightly. It has outlined a specification for the Local Offer site, looked at examples and added three tiles.',
  '§3.18(1)': 'A tile on the transformation programme tells parents and carers what is being improved.',
  '§3.18(2)': 'A tile on the SEND service shows its structure, roles and ways of working.',
  '§3.18(3)':
    'A tile on the EHC plan process holds its documents. More of the site is to be refreshed: early years, settings and early support.',
  '§3.19':
    'A Local Offer lead is being recruited, and the establishment for participation and engagement has grown from 2.0 to 4.0 full-time equivalents.',
  '§3.20':
    'Many actions are complete, but evidence that families notice may take months. Surveys, checklists and quality assurance are meant to supply it before the next monitoring meeting.',
  '§3.21':
    'Timeliness of EHC plans is given as 24% in 2020/21 and 40% now; requests ending at tribunal as 8.12% in 2020/21 and 4.09% now.',
  '§3.22': 'Between September and November 2022, 89 of the 102 actions are expected to be complete.',
};

const closing = {
  '§4.1':
    'A reserve for this purpose was agreed from the 2021/22 underspend and stands at £1.051m. Its use will be monitored and a fuller position given in the next reporting period; advisers encouraged investment of this kind.',
  '§5.1': 'The Children and Families Act 2014 and the SEND Code of Practice set the duties that the council must meet.',
  '§5.2': 'Delivering the statement will make the partners meet their legal duties.',
  '§6.1':
    'Delivery takes staff, ICT and buildings. Staff have taken on extra duties since the inspection, more were needed at strategic and operational level, and more may be.',
  '§6.2':
    'New ICT may be needed to share data between health, education and the council; buildings have been needed for inclusion bases.',
  '§7.1': 'The pace needed is a risk: DfE will escalate if action is slow, and Ofsted returns within 18 months.',
  '§7.2': 'Not investing is a risk. The reserve, together with Dedicated Schools Grant, mitigates it.',
  '§8.1':
    'Parents, carers and young people sit on the transformation board and its workstreams; the Local Offer site is to widen engagement.',
  '§9.1': 'An equality impact assessment has been made; the text we hold does not carry its address.',
  '§10.1': 'No effect on greenhouse gas emissions is expected.',
  '§11.1': 'There are no community wealth implications.',
  'report author':
    'The report was written by the interim deputy director for children’s services and a performance and improvement manager.',
  appendices:
    'One appendix is named: the rated update of the statement, September 2022. It is not in the text we hold.',
  'background papers': 'The joint inspection report and the SEND Code of Practice are named as background.',
  'subject history': 'The heading for earlier reports of the last three years stands there with nothing under it.',
};

export const passages001 = passagesOf('source-001', '001', { ...opening, ...background, ...closing });
