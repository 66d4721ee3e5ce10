import { SvelteMap } from 'svelte/reactivity';

/** Pictures of scenes as they are at rest, taken once each. */
export class ScenePictures {
  readonly #urls = new SvelteMap<string, string>();
  /** Language, theme and shape of the pictures. */
  #look = '';

  /** @returns an address for `<img>`; undefined until the picture is taken */
  of(sceneId: string): string | undefined {
    return this.#urls.get(sceneId);
  }

  put(sceneId: string, picture: Blob) {
    const before = this.#urls.get(sceneId);
    if (before !== undefined) URL.revokeObjectURL(before);
    this.#urls.set(sceneId, URL.createObjectURL(picture));
  }

  /** Pictures of another look are thrown away. */
  heedLook(look: string) {
    if (look !== this.#look) this.clear();
    this.#look = look;
  }

  clear() {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }
}
