/** A picture of the page on its own: its style is written into it, so that it looks the same anywhere. */

const styles = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "opacity", "paint-order", "font-family", "font-style", "font-weight", "text-anchor"];

/** The text of an SVG file without the page's style sheet; the ground is transparent. */
export function alone(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const from = [picture, ...picture.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
    const style = getComputedStyle(from[i]!);
    for (const attribute of [...element.attributes])
      if (/^(class|role|tabindex|aria-|data-)/.test(attribute.name)) element.removeAttribute(attribute.name);
    for (const name of styles) {
      const value = style.getPropertyValue(name);
      if (value && !element.hasAttribute(name)) element.setAttribute(name, value);
    }
  });
  const [, , width = 0, height = 0] = (picture.getAttribute("viewBox") ?? "").split(" ").map(Number);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
  title.textContent = picture.getAttribute("aria-label");
  copy.prepend(title);
  return new XMLSerializer().serializeToString(copy).replace(/<!--[\s\S]*?-->/g, "");
}

/** The same as PNG, two pixels to a unit. */
export async function asPng(text: string, picture: SVGSVGElement): Promise<Blob> {
  const [, , width = 0, height = 0] = (picture.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png"));
}
