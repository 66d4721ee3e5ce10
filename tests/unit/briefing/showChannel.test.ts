import { describe, expect, it } from 'vitest';
import { openingAt } from '../../../src/lib/briefing/show.ts';
import { ShowChannel, type ShowPort } from '../../../src/lib/briefing/showChannel.ts';
import type { ShowMessage } from '../../../src/lib/briefing/showMessages.ts';
import { scene } from '../../fixtures/briefing.ts';

const SESSION = 'abcdefgh1234';

/** A way that all who hold an end of it share; posting reaches all ends, the sender's too. */
function way() {
  const ears = new Set<(data: unknown) => void>();
  const port = (): ShowPort => ({
    post: (data) => {
      for (const ear of [...ears]) ear(structuredClone(data));
    },
    listen(heed) {
      ears.add(heed);
      return () => ears.delete(heed);
    }
  });
  return { port, say: (data: unknown) => ears.forEach((ear) => ear(data)) };
}

function end(session: string, me: string, ports: readonly ShowPort[]) {
  const heard: ShowMessage[] = [];
  return { heard, channel: new ShowChannel(session, me, ports, (message) => heard.push(message)) };
}

const state = { ...openingAt(0, { scenes: [scene('a')] }), seconds: -1.5, cameFrom: 19000.25 };
const MESSAGES: ShowMessage[] = [
  { kind: 'hello', role: 'presenter', knows: false },
  { kind: 'hello', role: 'audience', knows: true },
  { kind: 'state', role: 'audience', state },
  { kind: 'state', role: 'presenter', state: { ...state, blank: 'white', panel: 'go_to', tool: 'dot' } },
  { kind: 'action', action: { kind: 'next' } },
  { kind: 'action', action: { kind: 'jump', scene: 7 } },
  { kind: 'action', action: { kind: 'blank', blank: 'black' } },
  { kind: 'action', action: { kind: 'panel', panel: 'sources' } },
  { kind: 'action', action: { kind: 'tool', tool: 'pen' } },
  { kind: 'dot', at: [0.25, 1] },
  { kind: 'dot', at: null },
  { kind: 'screen', width: 1024, height: 768 },
  { kind: 'clear_pen' },
  { kind: 'bye', role: 'audience' }
];

describe('two windows', () => {
  it('hear each other by both ways, every message once, in order, and not themselves', () => {
    const [a, b] = [way(), way()];
    const audience = end(SESSION, 'one', [a.port(), b.port()]);
    const presenter = end(SESSION, 'two', [a.port(), b.port()]);
    for (const message of MESSAGES) presenter.channel.send(message);
    expect(audience.heard).toEqual(MESSAGES);
    expect(presenter.heard).toEqual([]);
  });

  it('hear each other by the one way that works', () => {
    const [works, deaf] = [way(), way()];
    const audience = end(SESSION, 'one', [works.port(), deaf.port()]);
    const presenter = end(SESSION, 'two', [works.port(), way().port()]);
    audience.channel.send({ kind: 'hello', role: 'audience', knows: false });
    expect(presenter.heard).toEqual([{ kind: 'hello', role: 'audience', knows: false }]);
  });

  it('hear a window that was loaded anew and counts from one again', () => {
    const between = way();
    const presenter = end(SESSION, 'two', [between.port()]);
    const before = end(SESSION, 'one', [between.port()]);
    for (let i = 0; i < 5; i++) before.channel.send({ kind: 'clear_pen' });
    before.channel.close();
    end(SESSION, 'three', [between.port()]).channel.send({ kind: 'hello', role: 'audience', knows: false });
    expect(presenter.heard.at(-1)).toEqual({ kind: 'hello', role: 'audience', knows: false });
  });

  it('do not hear another session, nor anything after closing', () => {
    const between = way();
    const audience = end(SESSION, 'one', [between.port()]);
    end('zzzzzzzz9999', 'two', [between.port()]).channel.send({ kind: 'action', action: { kind: 'next' } });
    expect(audience.heard).toEqual([]);
    audience.channel.close();
    end(SESSION, 'four', [between.port()]).channel.send({ kind: 'action', action: { kind: 'next' } });
    expect(audience.heard).toEqual([]);
    const presenter = end(SESSION, 'five', [between.port()]);
    audience.channel.send({ kind: 'bye', role: 'audience' });
    audience.channel.close();
    expect(presenter.heard).toEqual([]);
  });

  it.each([
    ['nothing', null],
    ['a text', 'next'],
    ['another app', { app: 'other', message: { kind: 'action', action: { kind: 'next' } } }],
    ['no kind', { message: {} }],
    ['an action nobody has defined', { message: { kind: 'action', action: { kind: 'format_disk' } } }],
    ['half a scene', { message: { kind: 'action', action: { kind: 'jump', scene: 1.5 } } }],
    ['a scene below none', { message: { kind: 'action', action: { kind: 'jump', scene: -1 } } }],
    ['a state without seconds', { message: { kind: 'state', role: 'audience', state: { scene: 1 } } }],
    [
      'seconds that are no number',
      { message: { kind: 'state', role: 'audience', state: { ...state, seconds: NaN } } }
    ],
    [
      'an unknown panel',
      { message: { kind: 'state', role: 'audience', state: { ...state, panel: 'notes' } } }
    ],
    ['an unknown role', { message: { kind: 'hello', role: 'guest' } }],
    ['a point off the picture', { message: { kind: 'dot', at: [0.5, 1.2] } }],
    ['a screen without a size', { message: { kind: 'screen', width: 0, height: 768 } }],
    ['no count', { n: '1', message: { kind: 'clear_pen' } }]
  ])('do not hear %s', (_, data) => {
    const between = way();
    const audience = end(SESSION, 'one', [between.port()]);
    const envelope = { app: 'envoy-atlas', session: SESSION, from: 'x', n: 1 };
    between.say(typeof data === 'object' && data !== null ? { ...envelope, ...data } : data);
    expect(audience.heard).toEqual([]);
  });

  it('hand on nothing that the message does not define', () => {
    const between = way();
    const audience = end(SESSION, 'one', [between.port()]);
    between.say({
      app: 'envoy-atlas',
      session: SESSION,
      from: 'x',
      n: 1,
      message: { kind: 'state', role: 'presenter', state: { ...state, notes: 'secret' }, notes: 'secret' }
    });
    expect(audience.heard).toEqual([{ kind: 'state', role: 'presenter', state }]);
  });
});
