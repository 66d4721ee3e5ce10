import { SHARES, type SheetHeight } from '../../lib/ui/sheetHeights.ts';
import type { Padding } from '../../lib/map/stageTypes.ts';
import { coveredRoom } from './mapRoom.ts';

/** In units. */
const PHONE_BELOW = 640;
const DRAWER_BELOW = 1200;

/** Sizes of the Explore screen as they are measured, in CSS pixels, and how it stands by them. */
export class ExploreScreen {
  width = $state(innerWidth);
  /** Of 20 rem: the root grows with the screen and with the reader's own base size. */
  ruleWidth = $state(20 * parseFloat(getComputedStyle(document.documentElement).fontSize));
  footHeight = $state(32);
  mainHeight = $state(0);
  sheetHeight = $state<SheetHeight>('half');
  searchLeft = $state<number | null>(null);

  /** CSS pixels for each of a screen of 1080 lines. */
  readonly unit = $derived.by(() => Math.max(this.ruleWidth, 1) / 300);
  readonly phone = $derived.by(() => this.width / this.unit < PHONE_BELOW);
  /** The side panel lies over the map, and not beside it. */
  readonly drawer = $derived.by(() => !this.phone && this.width / this.unit < DRAWER_BELOW);

  /** What of the map is covered. A sheet up to the top hides it: nothing is gained by moving what is beneath. */
  covered(cardOpen: boolean, sheetOpen: boolean): Padding {
    const share = SHARES[this.sheetHeight === 'full' ? 'half' : this.sheetHeight];
    return coveredRoom({
      unit: this.unit,
      width: this.width,
      phone: this.phone,
      drawer: this.drawer,
      cardOpen,
      footHeight: this.footHeight,
      searchLeft: this.searchLeft,
      sheetHeight: sheetOpen ? share * this.mainHeight : 0
    });
  }
}
