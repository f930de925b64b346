/** Attachment: an element that scrolls can be reached by keyboard, one that does not is no tab stop. */
export function scrolls(element: HTMLElement): () => void {
  const look = () => {
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
      element.tabIndex = 0;
      element.setAttribute("role", "group");
    } else {
      element.removeAttribute("tabindex");
      element.removeAttribute("role");
    }
  };
  const watcher = new ResizeObserver(look);
  watcher.observe(element);
  look();
  return () => watcher.disconnect();
}
