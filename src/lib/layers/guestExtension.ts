import { LayerExtension, type Accessor, type Layer } from '@deck.gl/core';

/** How a disc moves: along its way, outwards as a ring that thins, breathing where it is, or not at all. */
export const MOTIONS = ['travels', 'spreads', 'breathes'] as const;
export type Motion = (typeof MOTIONS)[number];

export interface GuestProps<DataT = unknown> {
  /** Longitude and latitude of both ends, degrees; longitudes may pass 180. */
  getWay?: Accessor<DataT, [fromLng: number, fromLat: number, toLng: number, toLat: number]>;
  /**
   * First and last day, counted from the same epoch as `now`; the strength on the first day, and the shares of
   * the time by which it is full and from which it falls.
   */
  getStint?: Accessor<DataT, [from: number, to: number, risen: number, fades: number]>;
  /** Number of the motion; the bow of the way of what travels; the beat that what spreads is ahead by. */
  getMotion?: Accessor<DataT, [motion: number, bow: number, ahead: number]>;
  now?: number;
  /** Of play: a pulse comes once a second. */
  daysPerSecond?: number;
  /** false: nothing moves by itself. */
  pulsing?: boolean;
  /** Strength on the first day of what rises. */
  risesFrom?: number;
  /** Radius of a ring as it leaves, as a share of its largest. */
  spreadsFrom?: number;
}

const guestModule = {
  name: 'guest',
  vs: /* glsl */ `\
layout(std140) uniform guestUniforms {
  float now;
  float daysPerSecond;
  float pulsing;
  float risesFrom;
  float spreadsFrom;
} guest;
in vec4 instanceWay;
in vec4 instanceStint;
in vec3 instanceMotion;
vec2 guest_lngLat;
float guest_strength;
// Radius with half the line, and the line, in pixels.
float guest_outerPx;
float guest_linePx;

vec3 guest_unitVector(vec2 lngLat) {
  vec2 angle = radians(lngLat);
  return vec3(cos(angle.y) * cos(angle.x), cos(angle.y) * sin(angle.x), sin(angle.y));
}

// As greatCircle does.
vec2 guest_pointAlong(vec4 way, float bow, float f) {
  vec3 a = guest_unitVector(way.xy);
  vec3 b = guest_unitVector(way.zw);
  float angle = 2.0 * asin(min(1.0, distance(a, b) / 2.0));
  if (angle < 1e-6) return way.xy;
  float push = bow * angle * 4.0 * f * (1.0 - f);
  vec3 on = (sin((1.0 - f) * angle) * a + sin(f * angle) * b) / sin(angle);
  vec3 p = cos(push) * on + sin(push) * cross(a, b) / sin(angle);
  vec2 lngLat = degrees(vec2(atan(p.y, p.x), atan(p.z, length(p.xy))));
  lngLat.x -= 360.0 * round((lngLat.x - mix(way.x, way.z, f)) / 360.0);
  return lngLat;
}
`,
  inject: {
    'vs:#main-start': /* glsl */ `
  float share = clamp((guest.now - instanceStint.x) / max(1e-6, instanceStint.y - instanceStint.x), 0.0, 1.0);
  guest_strength = 1.0;
  if (instanceStint.z > 0.0) guest_strength = mix(guest.risesFrom, 1.0, min(1.0, share / instanceStint.z));
  if (instanceStint.w < 1.0) guest_strength *= 1.0 - max(0.0, share - instanceStint.w) / (1.0 - instanceStint.w);

  guest_lngLat = instanceWay.zw;
  float radius = instanceRadius;
  float beat = guest.pulsing > 0.5 ? (guest.now - instanceStint.x) / guest.daysPerSecond : 0.4;
  if (instanceMotion.x < 0.5) {
    guest_lngLat = guest_pointAlong(instanceWay, instanceMotion.y, smoothstep(0.0, 1.0, share));
  } else if (instanceMotion.x < 1.5) {
    float at = fract(beat + instanceMotion.z);
    radius *= mix(guest.spreadsFrom, 1.0, at);
    guest_strength *= 1.0 - at;
  } else if (guest.pulsing > 0.5) {
    radius *= 1.0 + 0.12 * sin(radians(360.0) * fract(beat));
  }
  guest_linePx = instanceLineWidths;
  guest_outerPx = radius + guest_linePx / 2.0;
`,
    'vs:DECKGL_FILTER_GL_POSITION': /* glsl */ `
  position = project_position_to_clipspace(vec3(guest_lngLat, 0.0), vec3(0.0), vec3(0.0), geometry.position);
`,
    'vs:DECKGL_FILTER_SIZE': /* glsl */ `
  size.xy = geometry.uv * guest_outerPx;
`,
    'vs:DECKGL_FILTER_COLOR': /* glsl */ `
  color.a *= guest_strength;
`,
    // Not now: outside the clip space, not drawn, not picked.
    'vs:#main-end': /* glsl */ `
  outerRadiusPixels = guest_outerPx;
  innerUnitRadius = 1.0 - guest_linePx / guest_outerPx;
  if (guest.now < instanceStint.x || guest.now >= instanceStint.y) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
`
  },
  uniformTypes: {
    now: 'f32',
    daysPerSecond: 'f32',
    pulsing: 'f32',
    risesFrom: 'f32',
    spreadsFrom: 'f32'
  }
} as const;

/**
 * Lets the discs of a ScatterplotLayer (billboards, sizes in pixels) travel, spread and breathe by themselves, so
 * that a frame of play changes one number on the graphics card and no buffer.
 */
export class GuestExtension extends LayerExtension {
  static override extensionName = 'GuestExtension';
  static override defaultProps = {
    getWay: { type: 'accessor', value: [0, 0, 0, 0] },
    getStint: { type: 'accessor', value: [0, 0, 0, 1] },
    getMotion: { type: 'accessor', value: [0, 0, 0] },
    now: 0,
    daysPerSecond: 1,
    pulsing: true,
    risesFrom: 1,
    spreadsFrom: 0
  };

  override getShaders() {
    return { modules: [guestModule] };
  }

  override initializeState(this: Layer<GuestProps>) {
    this.getAttributeManager()?.addInstanced({
      instanceWay: { size: 4, accessor: 'getWay' },
      instanceStint: { size: 4, accessor: 'getStint' },
      instanceMotion: { size: 3, accessor: 'getMotion' }
    });
  }

  override draw(this: Layer<GuestProps>) {
    const { now = 0, daysPerSecond = 1, pulsing = true, risesFrom = 1, spreadsFrom = 0 } = this.props;
    this.setShaderModuleProps({
      guest: { now, daysPerSecond, pulsing: pulsing ? 1 : 0, risesFrom, spreadsFrom }
    });
  }
}
