/** What lies over the Explore screen. */
export class Shown {
  keys = $state(false);
  search = $state(false);
  share = $state(false);
  exports = $state(false);
  addView = $state(false);
}
