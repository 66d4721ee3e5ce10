/**
 * Runs in the page before any other script and judges every page by its own draw calls: a *frame* is one task
 * that drew at least as many instances as the page says its data has. Self-contained: it is sent as text.
 */
(() => {
  /** Software GL cannot draw a thousand arcs in time: draw few, and leave all work of the main thread as it is. */
  const cap = window.__benchCap ?? Infinity;
  let taskOpen = false;
  let hit = false;
  let waiting: (() => void)[] = [];
  let context: WebGL2RenderingContext | undefined;
  const probe: Probe = { frames: 0, firstFrameMs: 0, mostInstances: 0, settle, change, play };
  window.__probe = probe;

  function note(gl: WebGL2RenderingContext, instances: number) {
    probe.mostInstances = Math.max(probe.mostInstances, instances);
    if (instances >= (window.__bench?.minInstances ?? Infinity)) {
      hit = true;
      context = gl;
    }
    if (taskOpen) return;
    taskOpen = true;
    queueMicrotask(closeTask);
  }

  function closeTask() {
    taskOpen = false;
    if (!hit) return;
    hit = false;
    probe.frames += 1;
    if (probe.firstFrameMs === 0) probe.firstFrameMs = performance.now();
    for (const wake of waiting.splice(0)) wake();
  }

  const gl = WebGL2RenderingContext.prototype;
  const { drawArraysInstanced, drawElementsInstanced } = gl;
  gl.drawArraysInstanced = function (mode, first, count, instances) {
    note(this, instances);
    drawArraysInstanced.call(this, mode, first, count, Math.min(instances, cap));
  };
  gl.drawElementsInstanced = function (mode, count, type, offset, instances) {
    note(this, instances);
    drawElementsInstanced.call(this, mode, count, type, offset, Math.min(instances, cap));
  };

  const POLL_MS = 20;
  /** Share of the wait before after which to ask again: asking costs script, which is not the page's. */
  const SURE_TO_LAST = 0.8;
  const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

  async function gpuDone(pollMs = 5, firstMs = 0) {
    if (!context) return;
    const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!fence) return;
    context.flush();
    if (firstMs > 0) await pause(firstMs);
    while (context.clientWaitSync(fence, 0, 0) === context.TIMEOUT_EXPIRED) await pause(pollMs);
    context.deleteSync(fence);
  }

  /** Until no frame has come for a while and the GPU has nothing left to do. */
  async function settle(quietMs = 150, longestMs = 25_000) {
    const began = performance.now();
    for (let seen = -1; seen !== probe.frames && performance.now() - began < longestMs;) {
      seen = probe.frames;
      await gpuDone();
      await pause(quietMs);
    }
    await gpuDone();
  }

  /** Until the frame after a change, in milliseconds. A page that answers later returns a promise. */
  async function change(act: () => void | Promise<unknown>) {
    const began = performance.now();
    let drawn = nextFrame();
    const answer = act();
    if (answer) {
      await answer;
      drawn = nextFrame();
    }
    await drawn;
    return performance.now() - began;
  }

  function nextFrame() {
    return new Promise<void>((done) => (waiting = [...waiting, done]));
  }

  /**
   * Moves the playhead `steps` times by the same stretch, each time once the step before is drawn and the GPU has
   * nothing left to do: with software GL a script would wait for it, and that wait is not the page's own work.
   */
  async function play(steps: number, firstYear: number, lastYear: number) {
    const began = performance.now();
    const before = probe.frames;
    let waitMs = 0;
    for (let step = 0; step < steps; step += 1) {
      const drawn = nextFrame();
      await window.__bench?.seek(firstYear + ((lastYear - firstYear) * step) / steps);
      await drawn;
      const asked = performance.now();
      await gpuDone(POLL_MS, waitMs * SURE_TO_LAST);
      waitMs = performance.now() - asked;
      await new Promise(requestAnimationFrame);
    }
    return { frames: probe.frames - before, seconds: (performance.now() - began) / 1000 };
  }
})();
