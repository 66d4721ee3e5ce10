import { VISIT_KINDS, VISIT_RANKS } from '../domain/visits.ts';
import {
  CONFIDENCE,
  country,
  ID,
  optionalText,
  place,
  SOURCE_IDS,
  type Column,
  type Table
} from './column.ts';

export const VISITS: Table = {
  name: 'visits',
  title: 'Visits',
  noun: 'visit',
  description: 'One row is one stop of one person’s journey.',
  columns: [
    ID,
    {
      name: 'start_edtf',
      type: 'edtf',
      required: true,
      description: 'First day of the stop, as EDTF and only as exact as it is known.'
    },
    { name: 'end_edtf', type: 'edtf', description: 'Last day of the stop, as EDTF. Empty means not stated.' },
    place('from_place', 'Where the visitor came from: the capital, unless a source names the leg before.'),
    place('to_place', 'City of the stop.'),
    {
      name: 'visitor_name',
      type: 'text',
      required: true,
      references: { table: 'people', column: 'name' },
      description: 'Who came. Where there is a table of people, a name of it.'
    },
    {
      name: 'visitor_role',
      type: 'text',
      required: true,
      description: 'Office held at that time, in English.'
    },
    country('visitor_country', 'Country that the visitor stands for.'),
    country('host_country', 'Country that is host.'),
    {
      name: 'rank',
      type: 'enum',
      required: true,
      values: VISIT_RANKS,
      description: 'Rank of the office held.'
    },
    {
      name: 'kind',
      type: 'enum',
      required: true,
      values: VISIT_KINDS,
      description: 'Kind of visit as the host announced it, never inferred from rank.'
    },
    {
      name: 'summary_en',
      type: 'text',
      required: true,
      description: 'One sentence on the visit, in English.'
    },
    optionalText('outcomes_en', 'What came of it, in English. Empty where nothing is stated.'),
    SOURCE_IDS,
    CONFIDENCE,
    optionalText('journey_id', 'The same word for all stops of one journey. Empty for a single stop.')
  ],
  differing: [['from_place', 'to_place']],
  ordered: [['start_edtf', 'end_edtf']]
};

export const AGREEMENT_KINDS = [
  'diplomatic_relations',
  'embassy',
  'partnership',
  'declaration',
  'treaty',
  'border',
  'security',
  'trade',
  'economic',
  'visa',
  'transport',
  'action_plan',
  'package',
  'initiative',
  'party',
  'regional',
  'justice',
  'environment',
  'commercial',
  'other'
] as const;

export const AGREEMENTS: Table = {
  name: 'agreements',
  title: 'Agreements',
  noun: 'agreement',
  description: 'One row is a signed text or a milestone.',
  columns: [
    ID,
    {
      name: 'date_edtf',
      type: 'edtf',
      required: true,
      description: 'Day of signing or of the milestone, as EDTF.'
    },
    {
      name: 'parties',
      type: 'countries',
      required: true,
      description: 'Countries that took part, ISO 3166-1 alpha-3 with ; between them.'
    },
    { name: 'title_en', type: 'text', required: true, description: 'What was agreed, in English.' },
    {
      name: 'kind',
      type: 'enum',
      required: true,
      values: AGREEMENT_KINDS,
      description: 'Subject of the text or kind of milestone.'
    },
    SOURCE_IDS,
    CONFIDENCE,
    {
      name: 'in_force_edtf',
      type: 'edtf',
      description:
        'When a signed text took effect, as EDTF. Empty where not stated or where the row is that day.'
    }
  ],
  ordered: [['date_edtf', 'in_force_edtf']]
};

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
