// Owns the browser's warning before a page is left on which something would be lost.

function warn(event: Event): void {
  event.preventDefault();
}

/**
 * Says whether leaving the page would lose something. A listener that is there keeps some browsers from holding the page
 * for the way back, so there is one only while it would.
 * @param isUnsaved true from the first work to the saved file
 */
export function setUnsaved(isUnsaved: boolean): void {
  // Adding it twice adds it once.
  if (isUnsaved) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}
