/** Source 004 paragraph by paragraph, in our own words. The text names neither the council nor the year. */
import { passagesOf } from './passages-of.js';

export const passages004 = passagesOf('source-004', '004', {
  '¶1': 'The cabinet member for children and young people presents an update that reports progress in most areas. A DfE stocktake just before Christmas was positive; its official report is expected that week, by Wednesday.',
  '¶2': 'Monitoring visits are formal talks about progress. DfE was assured of six months of progress; the next phase looks at what the actions bring about.',
  '¶3': 'Because of technical issues the data point for annual reviews due at the end of December was missed. The work is now done in Excel by manual entry for another three months; there are more than 2,850 EHC plans to manage.',
  '¶4': 'Qualified educational psychologists are short nationally and recruitment suffers; the team trains its own, psychologists and assistants. Statutory duties are met, with a high share of plans within 20 weeks, not given as a number.',
  '¶5': 'A member asks when the data problem ends: three more months. Asked how many plans have been moved by hand so far, officers cannot say and promise the next meeting an update.',
  '¶6': 'More resources and hard recruitment are discussed. A member asks why SIAB minutes since October are not on the website: the independent chair approved them, and they go up that week.',
  '¶7': 'Accurate systems for annual reviews and a multi-year recovery plan towards statutory compliance matter. The committee wants a clear number of completed reviews, and reassurance for the public.',
  '¶8': 'The workforce strategy comes to the next meeting, with health colleagues involved. That meeting is in March and is to hear of the data issue and the strategy.',
  '¶9': 'The heading of what was agreed.',
  '¶10': 'Agreed: the committee is given data on how many plans have been entered by hand so far.',
  '¶11': 'Agreed: the March meeting hears how far the entering of plans has come.',
});
