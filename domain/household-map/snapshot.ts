import { mapState, type MapState } from '../contract/household-map.ts';
import type { Relative } from '../contract/kinship.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is kept of a map: what is drawn. Telephones, notes and households elsewhere are no part of a drawing. */
export function toSnapshot(state: MapState): string {
  const drawn = <Person extends Relative>(person: Person): Person => ({
    ...person,
    phones: [],
    note: '',
    alsoIn: [],
  });
  return JSON.stringify({
    ...state,
    members: state.members.map(drawn),
    kinship: { ...state.kinship, relatives: state.kinship.relatives.map(drawn) },
  });
}

/**
 * A map as it was kept, by this version or an earlier one: what was not recorded then is empty, what is no longer
 * recorded is passed over. Null where it is no map at all.
 */
export function readSnapshot(content: string): MapState | null {
  const kept = parse(content);
  const kinship = fields(kept['kinship']);
  const ecomap = fields(kept['ecomap']);
  const read = mapState.safeParse({
    ...known(kept, mapState.shape, {}),
    members: records(kept['members']).map((member) => known(member, memberShape, personDefaults)),
    kinship: {
      ...known(kinship, mapState.shape.kinship.shape, kinshipDefaults),
      ...listsOf(kinship, kinshipShape, tieDefaults),
      relatives: records(kinship['relatives']).map((person) => known(person, memberShape, personDefaults)),
    },
    ecomap: {
      ...known(ecomap, mapState.shape.ecomap.shape, { moved: {} }),
      ...listsOf(ecomap, mapState.shape.ecomap.shape, ecomapDefaults),
    },
  });
  return read.success ? read.data : null;
}

const memberShape = mapState.shape.members.element.shape;
const kinshipShape = mapState.shape.kinship.shape;

const personDefaults: Fields = {
  isHead: false,
  addressProtected: false,
  protection: null,
  withheld: false,
  age: null,
  kana: '',
  substituteName: '',
  otherNames: [],
  death: null,
  phones: [],
  work: '',
  careNeed: '',
  school: '',
  marks: [],
  nationality: '',
  note: '',
  relationship: [],
  relationshipText: '',
  whereabouts: '',
  keyPerson: false,
  startsOn: null,
  startReason: '',
  registered: null,
  alsoIn: [],
};

const kinshipDefaults: Fields = { siblingGroups: [], moved: {} };

/** Whatever may be sensitive was so before it could be marked. */
const delicate: Fields = { note: '', shareScope: 'office', sensitive: true };

const tieDefaults: Readonly<Record<string, Fields>> = {
  partnerships: { startedOn: null, endedOn: null },
  parentages: {},
  twins: {},
  pregnancies: { ...delicate, father: null, on: null },
  emotionalTies: { ...delicate, directed: false, since: null, until: null },
  careTies: { note: '' },
};

const ecomapDefaults: Readonly<Record<string, Fields>> = {
  nodes: { category: '', note: '', keyPerson: false, rowVersion: null },
  ties: {
    memberId: null,
    strength: 'usual',
    stress: false,
    direction: 'none',
    since: null,
    note: '',
    sources: [],
    contacts: 0,
    lastContactOn: null,
    tasks: [],
    corrected: null,
    hidden: false,
    shareScope: 'office',
    sensitive: true,
  },
};

/** The lists of a record, each entry filled up. */
function listsOf(
  from: Fields,
  shape: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, Fields>>,
): Fields {
  return Object.fromEntries(
    Object.entries(defaults).map(([list, usual]) => [
      list,
      records(from[list]).map((entry) => known(entry, shapeOfEntry(shape[list]), usual)),
    ]),
  );
}

function shapeOfEntry(list: unknown): Fields {
  return (list as { element: { shape: Fields } }).element.shape;
}

/** The fields a shape knows, with the usual value where one is missing. */
function known(from: Fields, shape: Fields, usual: Fields): Fields {
  return Object.fromEntries(
    Object.keys(shape).flatMap((key) => {
      const value = key in from ? from[key] : usual[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function parse(content: string): Fields {
  try {
    return fields(JSON.parse(content));
  } catch {
    return {};
  }
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function records(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fields) : [];
}
