/** Draws the skill's document with Amazon's APL renderer, in a frame as large as the device's screen, by the page's clock. */
const DP_AN_INCH = 160;
const FRAME = "/try/screen";

export class Renderer {
  #root;
  #progress;
  #touched;
  #frame = null;
  #loaded = null;
  #number = 0;

  /** `root` is the screen's element, `touched(event)` is called for touches and for events that the document sends itself. */
  constructor(root, progress, touched) {
    this.#root = root;
    this.#progress = progress;
    this.#touched = touched;
    new ResizeObserver(() => this.#fit()).observe(root);
  }

  /** Whether the renderer is installed here. */
  get isInstalled() {
    return document.body.dataset.renderer === "yes";
  }

  /** Draws a response's document, or nothing where there is none; resolves when it is drawn. */
  async show(directive, viewport) {
    const number = ++this.#number;
    if (!directive) {
      this.#root.removeAttribute("data-drawn");
      return this.#frame?.contentWindow.hide?.();
    }
    const delay = delayOf(directive);
    const size = sizeOf(viewport);
    const drawing = await this.#started();
    if (number !== this.#number) return;
    this.#fit(size);
    await drawing.draw({
      document: directive.document,
      datasources: directive.datasources,
      viewport: { ...size, dpi: DP_AN_INCH, shape: viewport.shape, mode: viewport.mode, isRound: viewport.shape === "ROUND" },
      elapsed: () => this.#progress.elapsed(delay),
      touched: (event) => this.#touched(event),
    });
    if (number === this.#number) this.#root.setAttribute("data-drawn", "");
  }

  /** The frame's window, with the renderer in it: five megabytes, which only a screen fetches. */
  async #started() {
    if (!this.#frame) {
      this.#frame = document.createElement("iframe");
      this.#frame.title = "Screen of the device";
      this.#frame.tabIndex = -1; // the simple view beneath says the same to keyboards and screen readers, which the renderer does not
      this.#frame.ariaHidden = "true";
      this.#frame.src = FRAME;
      this.#loaded = new Promise((resolve) => this.#frame.addEventListener("load", resolve, { once: true }));
      this.#root.append(this.#frame);
    }
    await this.#loaded;
    return this.#frame.contentWindow;
  }

  /** Scales the frame, which is as large as the device's screen, to its place on the page: touches need no conversion. */
  #fit(size) {
    if (!this.#frame) return;
    const { style } = this.#frame;
    if (size) Object.assign(style, { width: `${size.width}px`, height: `${size.height}px` });
    style.transform = `scale(${this.#root.clientWidth / this.#frame.offsetWidth})`;
  }
}

function sizeOf({ pixelWidth, pixelHeight, dpi }) {
  return { width: (pixelWidth * DP_AN_INCH) / dpi, height: (pixelHeight * DP_AN_INCH) / dpi };
}

/** Seconds between a document and its clip, as the document's schedule has it; one without a clip waits for none. */
export function delayOf({ datasources }) {
  return (datasources?.screen?.begins ?? Infinity) / 1000;
}
