import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  act,
  canClose,
  isMoving,
  openingAt,
  playheadNow,
  tick,
  type ShowAction,
  type ShowRules,
  type ShowState
} from '../../../src/lib/briefing/show.ts';
import { pictureOf } from '../../../src/lib/briefing/showPicture.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { scene, stretch } from '../../fixtures/briefing.ts';

const scenes = [
  scene('title', { kind: 'title', transitionSeconds: 2 }),
  scene('first-visits', { ...stretch(1992, 2000, 8), transitionSeconds: 2, mode: 'trail' }),
  scene('samarkand', { time: { at: dayOf(2022, 9, 14) }, layers: ['visits'], transitionSeconds: 4 }),
  scene('at-once', { transitionSeconds: 0 }),
  scene('closing', { kind: 'closing', ...stretch(2020, 2025, 5) })
];
const rules = (over: Partial<ShowRules> = {}): ShowRules => ({
  scenes,
  still: false,
  autoSeconds: null,
  loop: false,
  ...over
});
const after = (state: ShowState, ...actions: ShowAction[]) =>
  actions.reduce((s, action) => act(s, action, rules()), state);
const next: ShowAction = { kind: 'next' };
const back: ShowAction = { kind: 'back' };
const black: ShowAction = { kind: 'blank', blank: 'black' };
const jump = (to: number): ShowAction => ({ kind: 'jump', scene: to });

const anyMove = fc.oneof(
  fc.constantFrom<ShowAction>(next, back, { kind: 'first' }, { kind: 'last' }, black, {
    kind: 'blank',
    blank: 'white'
  }),
  fc.integer({ min: -3, max: 9 }).map(jump)
);
const anyStep = fc.oneof(
  anyMove.map((action) => (state: ShowState) => act(state, action, rules())),
  fc.double({ min: 0, max: 20, noNaN: true }).map((s) => (state: ShowState) => tick(state, s, rules()))
);

/** All that can be seen, once the way here is over. */
function pictureNow(state: ShowState) {
  return { ...pictureOf({ scenes }, state.scene, state.seconds), playhead: playheadNow(state, rules()) };
}

describe('a show', () => {
  it('shows a picture that hangs on the scene alone, whatever the way there', () => {
    fc.assert(
      fc.property(fc.array(anyStep), fc.nat(scenes.length - 1), (steps, to) => {
        const wandered = steps.reduce((state, step) => step(state), openingAt(0, rules()));
        const left = act(wandered, jump((to + 1) % scenes.length), rules());
        const arrived = act(left, jump(to), rules());
        const direct = act(openingAt((to + 1) % scenes.length, rules()), jump(to), rules());
        expect({ ...arrived, cameFrom: null }).toEqual({ ...direct, cameFrom: null });
        const way = scenes[to]!.transitionSeconds;
        for (const seconds of [way, way + 1.5, way + 100]) {
          expect(pictureNow(tick(arrived, seconds, rules()))).toEqual(
            pictureOf({ scenes }, to, Math.max(0, arrived.seconds + seconds))
          );
        }
      })
    );
  });

  it('is always at one of its scenes, and never shows a day outside the scenes on the way', () => {
    const days = scenes.flatMap(({ time }) => ('at' in time ? [time.at] : [time.from, time.to]));
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        const state = steps.reduce((s, step) => step(s), openingAt(0, rules()));
        expect(scenes[state.scene]).toBeDefined();
        const playhead = playheadNow(state, rules());
        expect(playhead).toBeGreaterThanOrEqual(Math.min(...days));
        expect(playhead).toBeLessThanOrEqual(Math.max(...days));
      })
    );
  });

  it('goes on from wherever the clock is when a way is broken off', () => {
    fc.assert(
      fc.property(fc.array(anyStep), anyMove, (steps, move) => {
        const state = steps.reduce((s, step) => step(s), openingAt(0, rules()));
        const before = playheadNow(state, rules());
        const moved = act(state, move, rules());
        // A scene without a way begins at once; any other starts where the last picture was.
        if (moved.scene === state.scene || moved.seconds < 0) {
          expect(playheadNow(moved, rules())).toBeCloseTo(before, 6);
        }
      })
    );
  });

  it.each<[string, ShowAction[], Partial<ShowState>]>([
    ['goes on', [next], { scene: 1, seconds: -2 }],
    ['goes back the way it came', [next, next, back], { scene: 1, seconds: -2 }],
    ['stays at the first', [back], { scene: 0, seconds: 0 }],
    ['stays at the last', [{ kind: 'last' }, next], { scene: 4 }],
    ['holds a number to the scenes there are', [jump(99)], { scene: 4 }],
    ['uncovers the picture when it moves', [black, next], { scene: 1, blank: 'none' }],
    ['uncovers the picture when there is nowhere to go', [black, back], { scene: 0, blank: 'none' }],
    ['uncovers with the key that covered', [black, black], { blank: 'none' }],
    ['changes from black to white', [black, { kind: 'blank', blank: 'white' }], { blank: 'white' }],
    ['forgets a hold on moving', [{ kind: 'hold' }, next], { held: false }],
    ['keeps the pen in hand on moving', [{ kind: 'tool', tool: 'pen' }, next], { tool: 'pen' }],
    [
      'has one panel at a time',
      [
        { kind: 'panel', panel: 'overview' },
        { kind: 'panel', panel: 'sources' }
      ],
      { panel: 'sources' }
    ],
    [
      'closes a panel with its own key',
      [
        { kind: 'panel', panel: 'keys' },
        { kind: 'panel', panel: 'keys' }
      ],
      { panel: null }
    ],
    ['closes the panel on moving', [{ kind: 'panel', panel: 'go_to' }, jump(2)], { panel: null, scene: 2 }],
    [
      'resumes from all of it',
      [{ kind: 'panel', panel: 'keys' }, { kind: 'hold' }, black, { kind: 'resume' }],
      { blank: 'none', panel: null, held: false }
    ]
  ])('%s', (_, actions, expected) => {
    expect(after(openingAt(0, rules()), ...actions)).toMatchObject(expected);
  });

  it('takes the pen, makes it last, and puts it away', () => {
    const pen: ShowAction = { kind: 'tool', tool: 'pen' };
    const tools = [1, 2, 3].map((times) => after(openingAt(0, rules()), ...Array(times).fill(pen)).tool);
    expect(tools).toEqual(['pen', 'lasting_pen', null]);
    expect(after(openingAt(0, rules()), pen, { kind: 'tool', tool: 'dot' }).tool).toBe('dot');
  });

  it('closes what lies on top first: blank, panel, tool, and then nothing', () => {
    let state = after(
      openingAt(1, rules()),
      { kind: 'tool', tool: 'pen' },
      { kind: 'panel', panel: 'sources' },
      black
    );
    const seen: unknown[] = [];
    while (canClose(state)) {
      state = act(state, { kind: 'close' }, rules());
      seen.push([state.blank, state.panel, state.tool]);
    }
    expect(seen).toEqual([
      ['none', 'sources', 'pen'],
      ['none', null, 'pen'],
      ['none', null, null]
    ]);
  });
});

describe('the clock of a scene', () => {
  const playing = tick(act(openingAt(0, rules()), next, rules()), 2, rules());

  it('is at the scene once the way is over, and plays to its end once', () => {
    expect(playing.seconds).toBe(0);
    expect(playheadNow(playing, rules())).toBe(dayOf(1992));
    expect(isMoving(playing, rules())).toBe(true);
    const ended = tick(playing, 60, rules());
    expect(playheadNow(ended, rules())).toBe(dayOf(2000));
    expect(isMoving(ended, rules())).toBe(false);
  });

  it.each<[string, ShowAction]>([
    ['a blank screen', black],
    ['a panel', { kind: 'panel', panel: 'sources' }],
    ['the presenter', { kind: 'hold' }]
  ])('stands under %s', (_, action) => {
    const held = after(tick(playing, 3, rules()), action);
    expect(tick(held, 5, rules())).toBe(held);
    expect(isMoving(held, rules())).toBe(false);
  });

  it('ends a way that was begun, although the scene is held', () => {
    const onTheWay = after(openingAt(0, rules()), next, { kind: 'hold' });
    expect(tick(onTheWay, 9, rules()).seconds).toBe(0);
  });

  it('has no way without motion', () => {
    const state = act(openingAt(0, rules()), next, rules({ still: true }));
    expect(state.seconds).toBe(0);
  });

  it('goes by the way of the scene it goes to, there and back', () => {
    const there = act(openingAt(1, rules()), next, rules());
    expect(there.seconds).toBe(-4);
    expect(act(tick(there, 4, rules()), back, rules()).seconds).toBe(-2);
  });
});

describe('a kiosk', () => {
  const kiosk = rules({ autoSeconds: 10, loop: true });

  it('goes on when a scene has played and rested', () => {
    const state = openingAt(1, rules());
    expect(tick(state, 17.9, kiosk).scene).toBe(1);
    expect(tick(state, 18, kiosk).scene).toBe(2);
  });

  it('begins anew with loop, and rests at the last scene without it', () => {
    const last = openingAt(4, rules());
    expect(tick(last, 15, kiosk).scene).toBe(0);
    expect(tick(last, 15, { ...kiosk, loop: false }).scene).toBe(4);
  });

  it('waits while it is held', () => {
    const held = act(openingAt(2, rules()), { kind: 'hold' }, kiosk);
    expect(tick(held, 100, kiosk).scene).toBe(2);
  });
});
