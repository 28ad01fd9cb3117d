// Owns what is loaded when a reader reaches for the search: one script for the dialog and for the search page.
import './search-dialog.ts';
import './search-page.ts';
