import { country, ID, namesOf, optionalText, place, SOURCE_IDS, type Table } from './column.ts';

const IATA = { source: '^[A-Z]{3}$', expected: 'three capital letters such as "HAN"' };
const UNLOCODE = {
  source: '^[A-Z]{2}[A-Z2-9]{3}$',
  expected: 'a country and three letters without a space, such as "VNHAN"'
};
const BCP47 = { source: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', expected: 'a BCP 47 code such as "vi"' };

export const SOURCES: Table = {
  name: 'sources',
  title: 'Sources',
  noun: 'source',
  description: 'One row is a document that says something that the atlas shows.',
  required: true,
  columns: [
    ID,
    {
      name: 'kind',
      type: 'enum',
      required: true,
      values: ['general', 'supplied', 'web'],
      description:
        'general for well-known facts, supplied for an article handed over without an address, web for a page.'
    },
    optionalText('publisher', 'Who published it. Empty means not known.'),
    { name: 'title', type: 'text', required: true, description: 'Title in its own language.' },
    { name: 'published', type: 'edtf', description: 'When it came out, as EDTF. Empty means not known.' },
    {
      name: 'language',
      type: 'text',
      pattern: BCP47,
      description: 'Language of the document, a BCP 47 code. Empty means not known.'
    },
    { name: 'url', type: 'url', description: 'Address, http or https. Empty where there is none.' }
  ]
};

export const PLACES: Table = {
  name: 'places',
  title: 'Places',
  noun: 'place',
  description: 'One row is a city, airport, port, rail terminal or border crossing.',
  required: true,
  columns: [
    ID,
    ...namesOf('Name of today'),
    country('country_iso3', 'Country that the place is in today.'),
    {
      name: 'lat',
      type: 'number',
      required: true,
      minimum: -90,
      maximum: 90,
      hint: 'are lat and lon swapped?',
      description: 'Latitude in degrees, WGS 84, north positive.'
    },
    {
      name: 'lon',
      type: 'number',
      required: true,
      minimum: -180,
      maximum: 180,
      description: 'Longitude in degrees, WGS 84, east positive.'
    },
    {
      name: 'kind',
      type: 'enum',
      required: true,
      values: ['capital', 'city', 'airport', 'port', 'rail_terminal', 'border_crossing'],
      description: 'What the place is in this atlas.'
    },
    {
      name: 'iata',
      type: 'text',
      pattern: IATA,
      description: 'IATA code of the airport (of a city: of its main airport). Empty where not known.'
    },
    {
      name: 'unlocode',
      type: 'text',
      pattern: UNLOCODE,
      description: 'UN/LOCODE without a space. Empty where not known for sure.'
    },
    SOURCE_IDS
  ],
  moved: { names_over_time: 'names over time are rows of place_names.csv' }
};

export const PLACE_NAMES: Table = {
  name: 'place_names',
  title: 'Place names over time',
  noun: 'place name',
  description:
    'One row is a name that a place carried for a time. Where year-only ends touch, the later name wins.',
  columns: [
    ID,
    place('place', 'Place that carried the name, an id of places.'),
    {
      name: 'from_edtf',
      type: 'edtf',
      description: 'First day, as EDTF. Empty means from before the records.'
    },
    {
      name: 'to_edtf',
      type: 'edtf',
      description: 'Last day, as EDTF. Empty means that the name still holds.'
    },
    ...namesOf('Name in that time'),
    SOURCE_IDS
  ],
  ordered: [['from_edtf', 'to_edtf']]
};

export const PEOPLE: Table = {
  name: 'people',
  title: 'People',
  noun: 'person',
  description: 'One row is a person who travels, with the name per language and script.',
  columns: [
    ID,
    {
      name: 'name',
      type: 'text',
      required: true,
      description: 'Name exactly as visitor_name of visits writes it.'
    },
    ...namesOf('Name'),
    country('country_iso3', 'Country that the person represents.'),
    SOURCE_IDS
  ]
};
