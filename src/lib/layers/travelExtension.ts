import { LayerExtension, type Accessor, type Layer } from '@deck.gl/core';

export interface TravelProps<DataT = unknown> {
  /**
   * Days of departure and arrival, counted from the same epoch as `now`, and the length of the tail as a share of
   * the way; 0 draws all of the way so far.
   */
  getTravel?: Accessor<DataT, [departs: number, arrives: number, tail: number]>;
  /** Share of the way at each point of the line, 0 to 1. */
  getShares?: Accessor<DataT, number[]>;
  now?: number;
}

const travelModule = {
  name: 'travel',
  vs: /* glsl */ `\
layout(std140) uniform travelUniforms {
  float now;
} travel;
in vec3 instanceTravel;
in float instanceShares;
in float instanceNextShares;
// Where the head is, and how much of the way its tail takes.
flat out vec2 vTravel;
out float vShare;
float travel_taper;
`,
  fs: /* glsl */ `\
flat in vec2 vTravel;
in float vShare;
`,
  inject: {
    'vs:#main-start': /* glsl */ `
  vTravel = vec2(smoothstep(instanceTravel.x, instanceTravel.y, travel.now), instanceTravel.z);
  travel_taper = 1.0;
  // A tail grows from a hair to its full width at the head.
  if (vTravel.y > 0.0) {
    float share = mix(instanceShares, instanceNextShares, positions.x);
    travel_taper = mix(0.12, 1.0, clamp((share - vTravel.x) / vTravel.y + 1.0, 0.0, 1.0));
  }
`,
    'vs:DECKGL_FILTER_SIZE': /* glsl */ `
  size *= travel_taper;
`,
    // Not on the way: outside the clip space. Neither are segments that are all before the head or behind the tail.
    'vs:#main-end': /* glsl */ `
  vShare = instanceShares + (instanceNextShares - instanceShares) * vPathPosition.y / vPathLength;
  bool away = travel.now < instanceTravel.x || travel.now >= instanceTravel.y;
  bool behind = vTravel.y > 0.0 && instanceNextShares < vTravel.x - vTravel.y;
  if (away || behind || instanceShares > vTravel.x) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
`,
    'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if (vShare > vTravel.x) discard;
  if (vTravel.y > 0.0) color.a *= clamp((vShare - vTravel.x) / vTravel.y + 1.0, 0.0, 1.0);
`
  },
  uniformTypes: { now: 'f32' }
} as const;

/**
 * Lets lines of a PathLayer be travelled along: each shows from its departure to its arrival, as far as its head
 * has come, slow at both ends. A frame of play changes one number on the graphics card and no buffer. The head
 * is where `GuestExtension` puts it.
 */
export class TravelExtension extends LayerExtension {
  static override extensionName = 'TravelExtension';
  static override defaultProps = {
    getTravel: { type: 'accessor', value: [0, 0, 0] },
    getShares: { type: 'accessor', value: [] },
    now: 0
  };

  override getShaders() {
    return { modules: [travelModule] };
  }

  override initializeState(this: Layer<TravelProps>) {
    this.getAttributeManager()?.addInstanced({
      instanceTravel: { size: 3, accessor: 'getTravel' },
      shares: {
        size: 1,
        accessor: 'getShares',
        shaderAttributes: {
          instanceShares: { vertexOffset: 0 },
          instanceNextShares: { vertexOffset: 1 }
        }
      }
    });
  }

  override draw(this: Layer<TravelProps>) {
    this.setShaderModuleProps({ travel: { now: this.props.now ?? 0 } });
  }
}
