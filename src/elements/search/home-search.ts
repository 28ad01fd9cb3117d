// Owns showing the box for questions on the home page only where scripts run: what it leads to answers nothing without them.

/** Wraps the form. Styles hide it until this is defined. */
class HomeSearchElement extends HTMLElement {}

customElements.define('home-search', HomeSearchElement);
