import { VISIT_KINDS, VISIT_RANKS } from '../domain/visits.ts';
import { CONFIDENCE, country, ID, optionalText, place, SOURCE_IDS, type Table } from './column.ts';

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
