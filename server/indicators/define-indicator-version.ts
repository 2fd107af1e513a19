import { DefineIndicatorVersion } from '../../schema/indicators/define-indicator-version.js';
import { daysGiven } from '../provenance/days-given.js';
import { shortName } from '../platform/write/short-name.js';
import { toReplace } from '../provenance/to-replace.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { DataSetRow } from './data-set.entity.js';
import { DefinitionVersionRow } from './definition-version.entity.js';
import { IndicatorRow } from './indicator.entity.js';
import { checkIndicator } from './of-indicator.js';

export const defineIndicatorVersion = write(DefineIndicatorVersion, async (door, input) => {
  const indicator = await door.refer(IndicatorRow, input.indicatorId, 'indicatorId');
  const replaced = await toReplace(door, DefinitionVersionRow, input.supersedesId, 'supersedesId');
  checkIndicator(replaced, indicator.id, 'supersedesId');
  const dataSet = await door.referIfGiven(DataSetRow, input.dataSetId, 'dataSetId');
  const definition = await door.insert(DefinitionVersionRow, {
    ...(await door.statement(input, indicator)),
    indicatorId: indicator.id,
    supersedesId: replaced?.id ?? null,
    dataSetId: dataSet?.id ?? null,
    slug: await shortName(door, DefinitionVersionRow, input.slug, 'slug'),
    label: text(input.label, 'label'),
    counts: optionalText(input.counts, 'counts'),
    outOf: optionalText(input.outOf, 'outOf'),
    exclusions: optionalText(input.exclusions, 'exclusions'),
    periodKind: input.periodKind,
    column: optionalText(input.column, 'column'),
    numeratorColumn: optionalText(input.numeratorColumn, 'numeratorColumn'),
    denominatorColumn: optionalText(input.denominatorColumn, 'denominatorColumn'),
    validFrom: input.validFrom ?? null,
    validTo: input.validTo ?? null,
    reportedWithinDays: daysGiven(input.reportedWithinDays, 'reportedWithinDays'),
    notes: optionalText(input.notes, 'notes'),
  });
  return { definition };
});
