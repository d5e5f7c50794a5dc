// embed.js is for pages that want to show the piece and fetch none of it before a reader asks:
//
//   <script src="https://your.host/coin-or-cap/embed.js" async></script>
//   <coin-or-cap lang="en" scene="fever" height="640"><a href="https://your.host/coin-or-cap/">Coin or cap?</a></coin-or-cap>
//
// The link is what stands there without a script, and names the button. Attributes: any parameter of the address
// (docs/embedding.md), and scene (as start), height (CSS pixels; else the piece says what suits the width), poster (an
// address), load="near" (fetch it when it comes near the window). What the piece tells comes as events of the element
// ("complete", with the message as detail); ask(type, more) sends it a message.
(() => {
  "use strict";
  if (customElements.get("coin-or-cap")) return;
  const base = new URL(".", document.currentScript.src);
  const parameters = ["lang", "start", "end", "scenes", "code", "seed", "motion", "contrast", "theme", "text", "spacing", "keys", "guesses", "check", "bench", "links", "mode"];

  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { display: block; position: relative; min-height: 20rem; background: #16233f; border-radius: 12px; overflow: hidden; container-type: inline-size }
    :host([hidden]) { display: none }
    iframe { display: block; width: 100%; border: 0 }
    img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover }
    button { position: absolute; left: 50%; bottom: 1.5rem; translate: -50%; max-width: calc(100% - 2rem); padding: .75rem 1.5rem; border: 2px solid #16233f; border-radius: 99px; background: #f5b82e; color: #16233f; font: 700 1.125rem/1.3 system-ui, sans-serif; cursor: pointer }
    button:hover { background: #ffd769 }
    button:focus-visible { outline: 3px solid #fff; outline-offset: 3px }`);

  customElements.define("coin-or-cap", class extends HTMLElement {
    #frame = null;
    #near = null;
    #heard = e => this.#hear(e);

    connectedCallback() {
      if (document.readyState === "loading" && !this.querySelector("a")) { // what stands in it may be still to come
        document.addEventListener("DOMContentLoaded", () => { if (this.isConnected) this.connectedCallback(); }, { once: true });
        return;
      }
      if (!this.shadowRoot) this.attachShadow({ mode: "open" }).adoptedStyleSheets = [style];
      addEventListener("message", this.#heard);
      const link = this.querySelector("a"), name = this.title || (link ? link.textContent : "").trim() || "Coin or cap?";
      const picture = document.createElement("img"), button = document.createElement("button");
      const cover = lang => new URL("posters/" + lang + ".svg", base);
      picture.src = this.getAttribute("poster") || cover(this.lang || "en");
      picture.onerror = () => { picture.onerror = null; picture.src = cover("en"); }; // a language that is not offered
      picture.alt = "";
      button.type = "button";
      button.textContent = "▶ " + name;
      button.addEventListener("click", () => { this.open(name); this.#frame.focus(); });
      this.style.minHeight = (+this.getAttribute("height") || 480) + "px";
      this.shadowRoot.replaceChildren(picture, button);
      if (this.getAttribute("load") !== "near") return;
      this.#near = new IntersectionObserver(all => { if (all.some(e => e.isIntersecting)) this.open(name); }, { rootMargin: "200px" });
      this.#near.observe(this);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#heard);
      if (this.#near) this.#near.disconnect();
      this.#frame = null;
    }

    // open shows the piece in place of its poster.
    open(name) {
      if (this.#frame) return;
      if (this.#near) this.#near.disconnect();
      const address = new URL(base), frame = this.#frame = document.createElement("iframe");
      if (this.hasAttribute("scene")) address.searchParams.set("start", this.getAttribute("scene"));
      for (const p of parameters) if (this.hasAttribute(p)) address.searchParams.set(p, this.getAttribute(p));
      frame.src = address;
      frame.title = name;
      frame.allowFullscreen = true;
      frame.height = +this.getAttribute("height") || 640;
      this.shadowRoot.replaceChildren(frame);
    }

    // ask sends the piece a message: ask("go", { place: "fever" }).
    ask(type, more) {
      if (this.#frame) this.#frame.contentWindow.postMessage({ to: "coin-or-cap", version: 1, type, ...more }, base.origin);
    }

    #hear(e) {
      const m = e.data;
      if (!this.#frame || e.source !== this.#frame.contentWindow || !m || m.source !== "coin-or-cap" || typeof m.type !== "string") return;
      if (m.type === "size" && Number.isSafeInteger(m.height) && m.height > 0 && !this.hasAttribute("height")) this.#frame.height = m.height;
      this.dispatchEvent(new CustomEvent(m.type, { detail: m }));
    }
  });
})();
