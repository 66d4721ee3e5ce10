import { CONFIDENCE, country, ID, optionalText, SOURCE_IDS, TABLE_NAMES, type Table } from './column.ts';

const NOTE = optionalText('note', 'Remark; for a derived figure, the sum.');

export const TRADE: Table = {
  name: 'trade',
  title: 'Trade',
  noun: 'trade figure',
  description: 'One row is one figure that one source states. Figures that disagree are all kept.',
  columns: [
    ID,
    country('reporter', 'Country whose figure it is; the flow is seen from it.'),
    country('partner', 'Country that it trades with.'),
    { name: 'period', type: 'edtf', required: true, description: 'Year or part of a year, as EDTF.' },
    {
      name: 'flow',
      type: 'enum',
      required: true,
      values: ['total', 'export', 'import'],
      description: 'Both directions together, or one, seen from the reporter.'
    },
    {
      name: 'value_usd',
      type: 'number',
      required: true,
      minimum: 0,
      description: 'Value in current US dollars.'
    },
    {
      name: 'approx',
      type: 'boolean',
      required: true,
      description: 'true where the source hedges (about, over, nearly) or the figure is derived.'
    },
    {
      name: 'kind',
      type: 'enum',
      required: true,
      values: ['stated', 'derived', 'forecast'],
      description: 'stated by a source, derived by a sum that the note shows, or a forecast.'
    },
    NOTE,
    SOURCE_IDS,
    CONFIDENCE
  ],
  differing: [['reporter', 'partner']]
};

export const FLIGHT_TOTALS: Table = {
  name: 'flight_totals',
  title: 'Weekly flights',
  noun: 'flight total',
  description: 'One row is a weekly total that one source states and that cannot be split by route.',
  columns: [
    ID,
    country('country_from', 'Country of departure.'),
    country('country_to', 'Country of arrival.'),
    { name: 'as_of_edtf', type: 'edtf', required: true, description: 'When the total held, as EDTF.' },
    {
      name: 'weekly_min',
      type: 'number',
      required: true,
      minimum: 0,
      description: 'Lowest number of flights a week that the source allows.'
    },
    {
      name: 'weekly_max',
      type: 'number',
      minimum: 0,
      description: 'Highest number of flights a week. Empty means over weekly_min.'
    },
    NOTE,
    SOURCE_IDS,
    {
      name: 'scope',
      type: 'id',
      required: true,
      references: { table: 'places', column: 'id' },
      values: ['country'],
      description: 'country for all flights between the two, or the one airport that the total is for.'
    },
    {
      name: 'unit',
      type: 'enum',
      required: true,
      values: ['flights', 'routes_or_flights', 'flights_unstated_period'],
      description:
        'What is counted: flights a week, perhaps routes, or flights in a period that is not stated.'
    },
    CONFIDENCE
  ],
  differing: [['country_from', 'country_to']],
  ordered: [['weekly_min', 'weekly_max']]
};

export const TOURISM: Table = {
  name: 'tourism',
  title: 'Tourism',
  noun: 'tourism figure',
  description: 'One row is a number of arrivals in a period, as one source counts them.',
  columns: [
    ID,
    country('country_from', 'Country that the visitors are from.'),
    country('country_to', 'Country that they go to.'),
    { name: 'period', type: 'edtf', required: true, description: 'Year or part of a year, as EDTF.' },
    { name: 'arrivals', type: 'integer', required: true, minimum: 0, description: 'Number of arrivals.' },
    SOURCE_IDS,
    NOTE,
    {
      name: 'scope',
      type: 'text',
      required: true,
      pattern: {
        source: '^(country|[A-Z]{2}-[A-Z0-9]{1,3})$',
        expected: '"country" or an ISO 3166-2 code such as "VN-34"'
      },
      description: 'country for the whole, or the ISO 3166-2 code of the part that is counted.'
    },
    {
      name: 'kind',
      type: 'enum',
      required: true,
      values: ['count', 'average'],
      description: 'A count of the period, or an average per year.'
    },
    CONFIDENCE
  ],
  differing: [['country_from', 'country_to']]
};

export const CLAIMS: Table = {
  name: 'claims',
  title: 'Claims',
  noun: 'claim',
  description: 'One row is what a source says of one field of one record, where sources disagree.',
  columns: [
    ID,
    {
      name: 'table',
      type: 'enum',
      required: true,
      values: TABLE_NAMES.filter((name) => name !== 'claims'),
      description: 'Table of the record.'
    },
    { name: 'record_id', type: 'id', required: true, description: 'Id of the record in that table.' },
    {
      name: 'column',
      type: 'text',
      required: true,
      description: 'Column of that table which the claim is about.'
    },
    {
      name: 'value',
      type: 'text',
      required: true,
      description: 'What the source says, as the column would hold it.'
    },
    {
      name: 'used',
      type: 'boolean',
      required: true,
      description: 'true where the record carries this value.'
    },
    SOURCE_IDS,
    optionalText('note', 'Remark.')
  ]
};
