import { LayerExtension, type Accessor, type Layer } from '@deck.gl/core';
import type { Life } from '../domain/life.ts';
import type { DayNumber } from '../domain/time.ts';

export interface LifeProps<DataT = unknown> {
  /** Four days, counted from the same epoch as `now`; see `lifeDays`. */
  getLife?: Accessor<DataT, [number, number, number, number]>;
  now?: number;
  /** 1: a line that goes gets thinner as well as fainter; 0: only fainter. */
  thinning?: number;
}

const lifeModule = {
  name: 'life',
  vs: /* glsl */ `\
layout(std140) uniform lifeUniforms {
  float now;
  float thinning;
} life;
in vec4 instanceLife;
float life_in;
float life_out;
float life_ramp(float from, float to) {
  return to > from ? clamp((life.now - from) / (to - from), 0.0, 1.0) : step(from, life.now);
}
`,
  inject: {
    'vs:#main-start': /* glsl */ `
  life_in = life_ramp(instanceLife.x, instanceLife.y);
  life_out = 1.0 - life_ramp(instanceLife.z, instanceLife.w);
`,
    'vs:DECKGL_FILTER_SIZE': /* glsl */ `
  size *= mix(1.0, life_out, life.thinning);
`,
    'vs:DECKGL_FILTER_COLOR': /* glsl */ `
  color.a *= life_in * life_out;
`,
    // Outside the clip space: not drawn, not picked.
    'vs:#main-end': /* glsl */ `
  if (life_in * life_out <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
`
  },
  uniformTypes: { now: 'f32', thinning: 'f32' }
} as const;

/**
 * Lets every line of a PathLayer come and go by itself, so that a frame of play changes one number on the
 * graphics card and no buffer. The sum is that of `strengthAt`.
 */
export class LifeExtension extends LayerExtension {
  static override extensionName = 'LifeExtension';
  static override defaultProps = {
    getLife: { type: 'accessor', value: [0, 0, 0, 0] },
    now: 0,
    thinning: 0
  };

  override getShaders() {
    return { modules: [lifeModule] };
  }

  override initializeState(this: Layer<LifeProps>) {
    this.getAttributeManager()?.addInstanced({ instanceLife: { size: 4, accessor: 'getLife' } });
  }

  override draw(this: Layer<LifeProps>) {
    const { now = 0, thinning = 0 } = this.props;
    this.setShaderModuleProps({ life: { now, thinning } });
  }
}

/** Float32 is exact enough for days only when they are counted from the data's own first day. */
export function lifeDays(life: Life, epoch: DayNumber): [number, number, number, number] {
  return [life.born - epoch, life.grown - epoch, life.fades - epoch, life.gone - epoch];
}
