"""How readable text is on the page: the contrast ratio of WCAG 2.2, from 1 to 21."""

LEGIBLE = 4.5  # what WCAG asks of running text
DISTINCT = 3.0  # what it asks of signs

# For each element that holds text itself: the text, and its contrast with all backgrounds behind.
MEASURE = """root => {
  const numbers = colour => {
    const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a], below) =>
    [r, g, b].map((value, i) => a * value + (1 - a) * below[i]);
  const background = element => {
    if (!element) return [255, 255, 255];
    const own = numbers(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own.slice(0, 3) : over(own, background(element.parentElement));
  };
  const luminance = colour => {
    const [r, g, b] = colour.map(value => value / 255).map(
      value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = element => {
    const behind = background(element);
    const text = over(numbers(getComputedStyle(element).color), behind);
    const [dark, light] = [luminance(text), luminance(behind)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const ownText = element => [...element.childNodes]
    .filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join("").trim();
  return [...root.querySelectorAll("*")].filter(ownText).map(
    element => [ownText(element), ratio(element)]);
}"""


def contrasts(locator):
    """Return (text, contrast) for each piece of text in an element."""
    return [tuple(pair) for pair in locator.evaluate(MEASURE)]
