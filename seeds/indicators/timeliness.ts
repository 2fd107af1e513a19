/** New plans within twenty weeks and over a year, from the published file: its three areas, their regions and England, and the areas they are compared with. */
import { known, notApplicable, unknown, type SeedTable } from '../seed.js';
import { observed } from './observed.js';

/** Area, calendar year, published percentage, plans in time, plans issued. */
type Row = readonly [area: string, year: string, percent: string, inTime: number, issued: number];

const excludingExceptions: readonly Row[] = [
  ['england', '2019', '60.4', 29895, 49519],
  ['england', '2020', '58.0', 31446, 54175],
  ['england', '2021', '59.9', 34249, 57196],
  ['england', '2022', '49.2', 30536, 62108],
  ['england', '2023', '50.3', 38471, 76506],
  ['england', '2024', '46.4', 39407, 84866],
  ['north-west', '2019', '60.1', 4191, 6973],
  ['north-west', '2020', '62.5', 4590, 7345],
  ['north-west', '2021', '66.5', 5580, 8388],
  ['north-west', '2022', '62.7', 6373, 10158],
  ['north-west', '2023', '56.7', 7379, 13006],
  ['north-west', '2024', '50.5', 6977, 13808],
  ['west-midlands', '2019', '53.7', 2559, 4766],
  ['west-midlands', '2020', '50.0', 2833, 5667],
  ['west-midlands', '2021', '62.6', 3303, 5273],
  ['west-midlands', '2022', '50.1', 3010, 6006],
  ['west-midlands', '2023', '49.5', 3912, 7908],
  ['west-midlands', '2024', '42.3', 3767, 8906],
  ['wirral', '2019', '32.5', 93, 286],
  ['wirral', '2020', '52.4', 184, 351],
  ['wirral', '2021', '18.7', 59, 315],
  ['wirral', '2022', '36.2', 263, 727],
  ['wirral', '2023', '32.5', 347, 1067],
  ['wirral', '2024', '12.6', 90, 716],
  ['herefordshire', '2019', '90.1', 118, 131],
  ['herefordshire', '2020', '91.0', 121, 133],
  ['herefordshire', '2021', '85.5', 141, 165],
  ['herefordshire', '2022', '74.7', 121, 162],
  ['herefordshire', '2023', '77.1', 222, 288],
  ['herefordshire', '2024', '67.6', 225, 333],
  ['worcestershire', '2019', '46.9', 283, 603],
  ['worcestershire', '2020', '97.1', 406, 418],
  ['worcestershire', '2021', '84.0', 394, 469],
  ['worcestershire', '2022', '31.6', 173, 548],
  ['worcestershire', '2023', '27.7', 316, 1142],
  ['worcestershire', '2024', '37.4', 515, 1377],
];

const includingExceptions: readonly Row[] = [
  ['england', '2019', '58.7', 31313, 53327],
  ['england', '2020', '55.6', 32863, 59097],
  ['england', '2021', '57.9', 35470, 61269],
  ['england', '2022', '47.7', 31226, 65512],
  ['england', '2023', '49.1', 39784, 80945],
  ['england', '2024', '45.9', 41448, 90392],
  ['north-west', '2019', '59.0', 4564, 7742],
  ['north-west', '2020', '60.3', 4751, 7873],
  ['north-west', '2021', '65.0', 5842, 8987],
  ['north-west', '2022', '60.2', 6493, 10789],
  ['north-west', '2023', '54.8', 7573, 13823],
  ['north-west', '2024', '49.6', 7296, 14696],
  ['west-midlands', '2019', '52.8', 2683, 5081],
  ['west-midlands', '2020', '50.6', 3084, 6090],
  ['west-midlands', '2021', '60.1', 3469, 5775],
  ['west-midlands', '2022', '48.9', 3168, 6480],
  ['west-midlands', '2023', '48.4', 4144, 8562],
  ['west-midlands', '2024', '41.0', 3920, 9558],
  ['wirral', '2019', '32.0', 95, 297],
  ['wirral', '2020', '52.5', 191, 364],
  ['wirral', '2021', '18.3', 59, 322],
  ['wirral', '2022', '35.7', 263, 736],
  ['wirral', '2023', '32.5', 347, 1069],
  ['wirral', '2024', '12.6', 90, 716],
  ['herefordshire', '2019', '90.1', 118, 131],
  ['herefordshire', '2020', '91.0', 121, 133],
  ['herefordshire', '2021', '84.1', 164, 195],
  ['herefordshire', '2022', '74.7', 121, 162],
  ['herefordshire', '2023', '77.1', 222, 288],
  ['herefordshire', '2024', '67.4', 225, 334],
  ['worcestershire', '2019', '46.3', 291, 628],
  ['worcestershire', '2020', '95.4', 461, 483],
  ['worcestershire', '2021', '81.3', 399, 491],
  ['worcestershire', '2022', '31.1', 174, 559],
  ['worcestershire', '2023', '27.5', 318, 1155],
  ['worcestershire', '2024', '37.2', 517, 1389],
];

/** Statistical neighbours of the three areas, so that their means can be worked out again, and Stoke-on-Trent, of which a claim was made. */
const comparedWith: readonly Row[] = [
  ['county-durham', '2024', '18.3', 153, 838],
  ['sefton', '2024', '53.1', 460, 866],
  ['halton', '2024', '56.5', 87, 154],
  ['stockton-on-tees', '2024', '71.2', 270, 379],
  ['sunderland', '2024', '79.1', 148, 187],
  ['gateshead', '2024', '80.8', 198, 245],
  ['redcar-and-cleveland', '2024', '45.7', 75, 164],
  ['lancashire', '2024', '17.3', 297, 1718],
  ['bury', '2024', '99.0', 293, 296],
  ['south-tyneside', '2024', '70.9', 107, 151],
  ['westmorland-and-furness', '2024', '91.6', 274, 299],
  ['staffordshire', '2024', '36.3', 319, 879],
  ['lincolnshire', '2024', '99.0', 1088, 1099],
  ['shropshire', '2024', '36.5', 251, 687],
  ['somerset', '2024', '33.5', 190, 567],
  ['suffolk', '2024', '25.4', 347, 1366],
  ['east-riding-of-yorkshire', '2024', '96.5', 384, 398],
  ['north-yorkshire', '2024', '24.6', 167, 678],
  ['derbyshire', '2024', '37.8', 438, 1158],
  ['gloucestershire', '2024', '26.1', 233, 892],
  ['dorset', '2024', 'x', 0, 0],
  ['warwickshire', '2024', '21.3', 238, 1119],
  ['west-sussex', '2024', '11.4', 171, 1495],
  ['devon', '2024', '3.2', 41, 1277],
  ['essex', '2024', '15.0', 270, 1797],
  ['stoke-on-trent', '2024', '32.8', 170, 519],
];

/** Area, calendar year, plans over a year, plans issued; without exceptions. */
const overAYear: readonly (readonly [area: string, year: string, plans: number, issued: number])[] = [
  ['england', '2023', 3947, 76506],
  ['england', '2024', 6230, 84866],
  ['north-west', '2023', 399, 13006],
  ['north-west', '2024', 820, 13808],
  ['west-midlands', '2023', 189, 7908],
  ['west-midlands', '2024', 247, 8906],
  ['wirral', '2023', 177, 1067],
  ['wirral', '2024', 153, 716],
  ['herefordshire', '2023', 2, 288],
  ['herefordshire', '2024', 3, 333],
  ['worcestershire', '2023', 38, 1142],
  ['worcestershire', '2024', 6, 1377],
];

const file = 'dfe-ehc-plans-2025 timeliness_20_week.csv';
const release = 'dfe-ehc-plans-2025';

const measured = ([area, year, percent, inTime, issued]: Row) => ({
  area,
  period: `${year}|CY`,
  ...(percent === 'x'
    ? {
        value: unknown('Every plan of the year is classed as an exception, so there is nothing to take a share of.'),
        symbol: 'X' as const,
      }
    : { value: known(percent) }),
  numerator: known(inTime),
  denominator: known(issued),
});

export const timeliness: readonly SeedTable[] = [
  observed(
    'dfe-ehcp-20-weeks-excluding-exceptions',
    file,
    release,
    [...excludingExceptions, ...comparedWith].map(measured),
  ),
  observed('dfe-ehcp-20-weeks-including-exceptions', file, release, includingExceptions.map(measured)),
  observed('dfe-ehcp-over-a-year-excluding-exceptions', file, release, [
    ...overAYear.map(([area, year, plans, issued]) => ({
      area,
      period: `${year}|CY`,
      value: known(String(plans)),
      numerator: known(plans),
      denominator: known(issued),
    })),
    ...['2019', '2020', '2021', '2022'].map((year) => ({
      area: 'wirral',
      period: `${year}|CY`,
      value: unknown('The file has the column from 2023 only and writes x before.'),
      symbol: 'X' as const,
      numerator: unknown('As the value.'),
      denominator: notApplicable('There is no value to take a share of.'),
    })),
  ]),
];
