import { CONFIDENCE, ID, optionalText, place, SOURCE_IDS, type Column, type Table } from './column.ts';

const WEEKLY: Omit<Column, 'name' | 'description'> = { type: 'number', minimum: 0 };

export const FLIGHTS: Table = {
  name: 'flights',
  title: 'Flights',
  noun: 'flight',
  description: 'One row is a direct service between two airports.',
  columns: [
    ID,
    place('from_place', 'Airport of departure.'),
    place('to_place', 'Airport of arrival.'),
    optionalText('airline', 'Carrier. Empty means not stated.'),
    {
      name: 'start_edtf',
      type: 'edtf',
      description: 'First day of service, as EDTF. Empty means not stated.'
    },
    { name: 'end_edtf', type: 'edtf', description: 'Last day of service, as EDTF. Empty means not stated.' },
    {
      name: 'weekly_frequency',
      ...WEEKLY,
      description: 'Flights a week in one direction. Empty means not stated for this route alone.'
    },
    {
      name: 'status',
      type: 'enum',
      required: true,
      values: ['scheduled', 'charter', 'planned', 'suspended'],
      description: 'How the service is run, or that it is only planned or not flown.'
    },
    SOURCE_IDS,
    optionalText('note', 'Remark.'),
    optionalText(
      'group_id',
      'The same word for routes whose frequency is known only for all of them together.'
    ),
    {
      name: 'group_weekly',
      ...WEEKLY,
      description: 'Flights a week of the whole group. Empty outside a group.'
    },
    {
      name: 'superseded_by',
      type: 'id',
      references: { table: 'flights', column: 'id' },
      description:
        'Later row that replaces this one, such as a plan that became a service. Empty where none does.'
    },
    CONFIDENCE
  ],
  differing: [
    ['from_place', 'to_place'],
    ['id', 'superseded_by']
  ],
  ordered: [['start_edtf', 'end_edtf']]
};

const DAYS: Omit<Column, 'name' | 'description'> = { type: 'number', minimum: 0 };

export const CORRIDORS: Table = {
  name: 'corridors',
  title: 'Corridors',
  noun: 'corridor',
  description: 'One row is a named route that many flows share. Its line is schematic.',
  columns: [
    ID,
    { name: 'name_en', type: 'text', required: true, description: 'Name in English.' },
    {
      name: 'mode',
      type: 'enum',
      required: true,
      values: ['rail', 'road', 'sea', 'multimodal'],
      description: 'How goods move along it.'
    },
    {
      name: 'waypoints',
      type: 'ids',
      required: true,
      references: { table: 'places', column: 'id' },
      description: 'Stops in order, two or more: ids of places with ; between them.'
    },
    { name: 'opened_edtf', type: 'edtf', description: 'First day of use, as EDTF. Empty means not stated.' },
    {
      name: 'transit_days_min',
      ...DAYS,
      description: 'Fewest days from end to end. Empty means not stated.'
    },
    { name: 'transit_days_max', ...DAYS, description: 'Most days from end to end. Empty means not stated.' },
    optionalText('volume_note', 'What sources say of goods carried.'),
    SOURCE_IDS,
    {
      name: 'status',
      type: 'enum',
      required: true,
      values: ['open', 'under_construction'],
      description: 'Whether the route is in use.'
    },
    CONFIDENCE
  ],
  ordered: [['transit_days_min', 'transit_days_max']]
};
