import { describe, expect, it } from 'vitest';
import type { ShowPort } from '../../../src/lib/briefing/showChannel.ts';
import { AudienceEnd } from '../../../src/lib/state/audience.svelte.ts';
import { PresenterEnd } from '../../../src/lib/state/presenter.svelte.ts';
import { Show } from '../../../src/lib/state/show.svelte.ts';
import { briefing, scene, stretch } from '../../fixtures/briefing.ts';

const SESSION = 'abcdefgh1234';
const BRIEFING = briefing([
  scene('one'),
  scene('two', { ...stretch(1992, 2002, 10), transitionSeconds: 1 }),
  scene('three'),
  scene('four')
]);

/** A way whose messages wait until they are let through. */
function slowWay() {
  const ears = new Set<(data: unknown) => void>();
  const waiting: unknown[] = [];
  const port = (): ShowPort => ({
    post: (data) => waiting.push(structuredClone(data)),
    listen(heed) {
      ears.add(heed);
      return () => ears.delete(heed);
    }
  });
  return { port, deliver: () => waiting.splice(0).forEach((data) => ears.forEach((ear) => ear(data))) };
}

/** Two windows with a way between them; each can be closed and opened anew. */
function windows() {
  const ears = new Set<(data: unknown) => void>();
  const port = (): ShowPort => ({
    post: (data) => [...ears].forEach((ear) => ear(structuredClone(data))),
    listen(heed) {
      ears.add(heed);
      return () => ears.delete(heed);
    }
  });
  let loads = 0;
  const audience = (at = 0) => {
    const show = new Show(BRIEFING, at);
    return { show, end: new AudienceEnd(show, SESSION, `audience-${++loads}`, [port()]) };
  };
  const presenter = () => {
    const show = new Show(BRIEFING, 0);
    return { show, end: new PresenterEnd(show, SESSION, `presenter-${++loads}`, [port()]) };
  };
  return { audience, presenter };
}

describe('the two ends of a show', () => {
  it('stand at the same scene and playhead after each message', () => {
    const { audience, presenter } = windows();
    const a = audience();
    const p = presenter();
    expect(p.end.audience).toBe('there');
    p.end.act({ kind: 'next' });
    expect(a.show.index).toBe(1);
    a.show.tick(0.9);
    a.show.tick(0.9);
    a.show.act({ kind: 'hold' });
    expect(p.show.state).toEqual(a.show.state);
    expect(p.show.playhead).toBe(a.show.playhead);
    a.show.act({ kind: 'blank', blank: 'black' });
    expect(p.show.state.blank).toBe('black');
    p.end.act({ kind: 'jump', scene: 3 });
    expect([a.show.index, a.show.state.blank]).toEqual([3, 'none']);
  });

  it('tell a presenter who comes late, or is loaded anew, where the show stands', () => {
    const { audience, presenter } = windows();
    const a = audience(2);
    const first = presenter();
    first.end.close();
    a.show.act({ kind: 'hold' });
    const again = presenter();
    expect(again.show.state).toEqual(a.show.state);
  });

  it('tell whether the presenter has left for good or is loaded anew', () => {
    const { audience, presenter } = windows();
    const a = audience();
    const p = presenter();
    expect(a.end.presenterLeft).toBe(false);
    p.end.close();
    expect(a.end.presenterLeft).toBe(true);
    const again = presenter();
    expect(a.end.presenterLeft).toBe(false);
    again.end.close();
    a.end.expectPresenter();
    expect(a.end.presenterLeft).toBe(false);
  });

  it('bring an audience that is loaded anew back to the same playhead', () => {
    const { audience, presenter } = windows();
    const a = audience();
    const p = presenter();
    p.end.act({ kind: 'next' });
    for (let i = 0; i < 4; i++) {
      a.show.tick(0.7);
      p.end.tick(0.7);
    }
    const { playhead } = p.show;
    a.end.close();
    expect(p.end.audience).toBe('gone');
    const again = audience(1);
    expect(again.show.playhead).toBe(playhead);
    expect(p.end.audience).toBe('there');
  });

  it('bring it back although one way is slower, so that messages overtake each other', () => {
    const [quick, slow] = [slowWay(), slowWay()];
    const both = () => {
      for (let i = 0; i < 6; i++) {
        quick.deliver();
        quick.deliver();
        slow.deliver();
      }
    };
    const first = new Show(BRIEFING, 1);
    const a = new AudienceEnd(first, SESSION, 'audience-1', [quick.port(), slow.port()]);
    const desk = new Show(BRIEFING, 0);
    const p = new PresenterEnd(desk, SESSION, 'presenter-1', [quick.port(), slow.port()]);
    both();
    first.tick(0.9);
    first.act({ kind: 'hold' });
    both();
    const { playhead } = first;
    expect(desk.playhead).toBe(playhead);
    a.close();
    both();

    // The new window's first word goes by the slow way alone; the presenter asks in the meantime.
    const anew = new Show(BRIEFING, 1);
    let posted = 0;
    const { post, listen } = quick.port();
    const losesFirst: ShowPort = { listen, post: (data) => (posted++ > 0 ? post(data) : undefined) };
    const end = new AudienceEnd(anew, SESSION, 'audience-2', [losesFirst, slow.port()]);
    p.tick(1.1);
    quick.deliver();
    quick.deliver();
    both();
    p.tick(1.1);
    both();
    expect([anew.playhead, desk.playhead]).toEqual([playhead, playhead]);
    expect([anew.state.held, desk.state.held]).toEqual([true, true]);
    end.close();
  });

  it('lose nothing that is decided while a window loaded anew is still finding its place', () => {
    const way = slowWay();
    const settle = () => [0, 1, 2, 3].forEach(() => way.deliver());
    const first = new AudienceEnd(new Show(BRIEFING, 2), SESSION, 'audience-1', [way.port()]);
    const desk = new Show(BRIEFING, 0);
    const p = new PresenterEnd(desk, SESSION, 'presenter-1', [way.port()]);
    settle();
    first.close();
    settle();
    expect(p.audience).toBe('gone');

    const anew = new Show(BRIEFING, 0);
    new AudienceEnd(anew, SESSION, 'audience-2', [way.port()]);
    way.deliver();
    p.act({ kind: 'blank', blank: 'black' });
    settle();
    expect([anew.index, anew.state.blank, desk.state.blank]).toEqual([2, 'black', 'black']);
  });

  it('go on without the audience, and hand the show over to the window opened next', () => {
    const { audience, presenter } = windows();
    const a = audience();
    const p = presenter();
    a.end.close();
    p.end.act({ kind: 'jump', scene: 2 });
    expect(p.show.index).toBe(2);
    const next = audience(0);
    expect(next.show.index).toBe(2);
    p.end.act({ kind: 'next' });
    expect(next.show.index).toBe(3);
  });

  it('do not pull an audience that has moved on back to what the presenter remembers', () => {
    const { audience, presenter } = windows();
    const a = audience();
    a.show.act({ kind: 'last' });
    const p = presenter();
    expect([a.show.index, p.show.index]).toEqual([3, 3]);
  });

  it('miss an audience that falls silent, but not one that answers', () => {
    const { audience, presenter } = windows();
    const lonely = presenter();
    for (let i = 0; i < 10; i++) lonely.end.tick(0.5);
    expect(lonely.end.audience).toBe('gone');
    audience();
    for (let i = 0; i < 20; i++) lonely.end.tick(0.5);
    expect(lonely.end.audience).toBe('there');
  });

  it('point, wipe and tell the shape of the screen', () => {
    const { audience, presenter } = windows();
    const a = audience();
    const p = presenter();
    a.end.tellScreen({ width: 1024, height: 768 });
    expect(p.end.screen).toEqual({ width: 1024, height: 768 });
    p.end.point([0.25, 0.5]);
    expect(a.end.dot).toEqual([0.25, 0.5]);
    p.end.wipe();
    expect(a.end.wiped).toBe(1);
    p.end.close();
    expect(a.end.dot).toBeNull();
  });
});
