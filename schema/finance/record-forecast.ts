import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { ReportingPeriod } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Forecast } from './forecast.js';
import { InvestmentLine } from './investment-line.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'What a line is expected to have spent by the end of a period, as judged on `asAt`.' })
export class RecordForecastInput extends StatementInput {
  @Field(() => ID, { description: 'The line.' })
  lineId!: string;

  @Field(() => ReportingPeriod, { description: 'The period forecast, such as "2025/2026|FY".' })
  period!: string;

  @Field(() => PenceFigureInput, { description: 'The expected outturn of the whole period.' })
  amount!: PenceFigureInput;

  @Field(() => String, { description: 'How it was worked out.' })
  method!: string;
}

@ObjectType({ implements: Accepted, description: 'The forecast was recorded.' })
export class ForecastRecorded extends Accepted {
  @Field(() => InvestmentLine, { description: 'The line, with its position now.' })
  line!: InvestmentLine;

  @Field(() => Forecast, { description: 'The forecast.' })
  forecast!: Forecast;
}

export const RecordForecast = mutation({
  verb: 'recordForecast',
  does: 'Records what a line is expected to spend. Earlier forecasts stay: the latest `asAt` counts.',
  refusals: refusedWith('LINE_CLOSED', 'YEAR_MISSING', 'DATE_TO_COME', 'PERIODS_OVERLAP', 'BAD_AMOUNT'),
  input: RecordForecastInput,
  success: ForecastRecorded,
});
