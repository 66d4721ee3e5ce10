/** What lies over the Explore screen. */
export class Shown {
  keys = $state(false);
  search = $state(false);
  exports = $state(false);
  addView = $state(false);
}
