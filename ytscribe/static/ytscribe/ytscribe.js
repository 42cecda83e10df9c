// Small comforts. Every page works without this file.
(() => {
  "use strict";

  const copyText = async (text) => {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
    const box = document.createElement("textarea");
    box.value = text;
    box.className = "hidden-text";
    document.body.append(box);
    box.select();
    const copied = document.execCommand("copy");
    box.remove();
    if (!copied) throw new Error("copy refused");
  };

  const announce = (words) => {
    const place = document.getElementById("announcer");
    if (place && place.textContent !== words) place.textContent = words;
  };

  // Copy: the button names the address of the text, which is fetched when it is asked for, or an element of the page.
  const textToCopy = async (button) => {
    if (button.dataset.copyOf) return document.querySelector(button.dataset.copyOf).innerText.trim();
    const answer = await fetch(button.dataset.copy, { credentials: "same-origin" });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.text();
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-copy], button[data-copy-of]");
    if (!button) return;
    const fetched = textToCopy(button);
    try {
      if (window.ClipboardItem && window.isSecureContext) {
        const blob = fetched.then((text) => new Blob([text], { type: "text/plain" }));
        await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
      } else {
        await copyText(await fetched);
      }
      button.classList.add("is-copied");
      announce(button.dataset.copied);
      setTimeout(() => button.classList.remove("is-copied"), 2500);
    } catch {
      announce(button.dataset.failed);
      button.title = button.dataset.failed;
    }
  });

  // A form is sent once; coming back to the page with Back frees its button again.
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.method === "get") return;
    setTimeout(() => {
      event.target.querySelectorAll("button[type=submit], button:not([type])").forEach((button) => {
        button.disabled = true;
        button.dataset.sent = "";
        button.setAttribute("aria-busy", "true");
      });
    });
  });
  addEventListener("pageshow", () => {
    document.querySelectorAll("button[data-sent]").forEach((button) => {
      button.disabled = false;
      delete button.dataset.sent;
      button.removeAttribute("aria-busy");
    });
  });

  // A caption file may be dropped on the form, and taken off again.
  document.querySelectorAll("[data-drop]").forEach((sheet) => {
    const input = sheet.querySelector("input[type=file]");
    const clear = sheet.querySelector("[data-clear-file]");
    if (!input) return;
    const show = () => { if (clear) clear.hidden = !input.files.length; };
    const hasFile = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
    input.addEventListener("change", show);
    addEventListener("pageshow", show);
    clear?.addEventListener("click", () => {
      input.value = "";
      show();
      input.focus();
    });
    ["dragenter", "dragover"].forEach((name) => sheet.addEventListener(name, (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      sheet.classList.add("is-dropping");
    }));
    sheet.addEventListener("dragleave", (event) => {
      if (!sheet.contains(event.relatedTarget)) sheet.classList.remove("is-dropping");
    });
    sheet.addEventListener("drop", (event) => {
      sheet.classList.remove("is-dropping");
      if (!hasFile(event) || !event.dataTransfer.files.length) return;
      event.preventDefault();
      const one = new DataTransfer();
      one.items.add(event.dataTransfer.files[0]);
      input.files = one.files;
      show();
    });
  });

  // Ctrl or Cmd with Enter sends what the box holds; Enter alone does where it is a single link.
  document.addEventListener("keydown", (event) => {
    const box = event.target;
    if (event.key !== "Enter" || event.isComposing || event.shiftKey || event.altKey) return;
    if (!box.matches?.(".composer textarea")) return;
    const isLink = box.name === "source" && /^\s*https?:\/\/\S+\s*$/.test(box.value);
    if (!event.ctrlKey && !event.metaKey && !isLink) return;
    event.preventDefault();
    box.form.requestSubmit();
  });

  // What is wrong with a request may stand below the fold.
  document.querySelector("form [aria-invalid=true], [data-form-error]")?.focus();

  // A question of one's own has its box open and must be asked, and a saved one is put into it.
  const openQuestions = () => document.querySelectorAll("[data-instructions]").forEach((more) => {
    const box = more.querySelector("textarea");
    const saved = more.querySelector("[data-saved]");
    const kind = more.closest("form").elements.kind;
    let filled = "";
    saved?.removeAttribute("name"); // what is in the box is what is asked
    const mustAsk = () => { box.required = kind?.value === "custom"; };
    mustAsk();
    addEventListener("pageshow", () => { // Back restores what was chosen and typed
      mustAsk();
      if (box.required || box.value) more.open = true;
    });
    box.addEventListener("invalid", () => { more.open = true; });
    kind?.addEventListener("change", () => {
      mustAsk();
      if (box.required) more.open = true;
    });
    saved?.addEventListener("change", () => {
      const text = saved.selectedOptions[0].dataset.text || "";
      const typed = box.value.trim() && box.value !== filled ? box.value.trimEnd() : "";
      box.value = typed && text ? `${typed}\n${text}` : typed || text;
      filled = typed ? "" : text;
    });
  });
  openQuestions();

  // Who came from a search or a page of the history goes back to that.
  const back = document.querySelector("a[data-list]");
  const from = back && document.referrer ? new URL(document.referrer) : null;
  if (from && from.origin === location.origin && from.pathname === back.dataset.list) back.href = from.pathname + from.search;

  // The transcript moves to a place in it, and on a phone the page to the transcript.
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const placeIn = (pane, element) => {
    const above = Math.min(160, pane.clientHeight / 4);
    const topOf = (one) => one.getBoundingClientRect().top;
    let first = element.closest("li") ?? element; // whole lines stand above it
    while (first.previousElementSibling && topOf(element) - topOf(first.previousElementSibling) <= above) {
      first = first.previousElementSibling;
    }
    return first.previousElementSibling ? pane.scrollTop + topOf(first) - topOf(pane) : 0;
  };
  const bringIntoView = (element) => {
    const pane = element.closest(".scroll");
    const top = placeIn(pane, element);
    const { bottom } = element.getBoundingClientRect();
    const moved = pane.scrollTop;
    // Gliding past hundreds of lines shows nothing.
    const far = Math.abs(top - pane.scrollTop) > 2 * pane.clientHeight;
    pane.scrollTo({ top, behavior: far || calm.matches ? "auto" : "smooth" });
    // The page stays where it is while the place can be seen there once the pane has moved.
    const moves = Math.min(top, pane.scrollHeight - pane.clientHeight) - moved;
    const { top: upper } = pane.getBoundingClientRect();
    const isSeen = upper >= 0 && bottom - moves <= innerHeight;
    if (!isSeen) document.getElementById("transcript").scrollIntoView({ block: "start" });
  };

  // Of a very long transcript the page has a part; the rest comes when it is asked for.
  let finder = null;
  let loading = null;
  const loadLines = async (asked) => {
    loading?.abort();
    loading = new AbortController();
    const answer = await fetch(`${new URL(finder.action).pathname}?${new URLSearchParams(asked)}`, { signal: loading.signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const lines = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".lines");
    if (lines) document.querySelector(".lines").replaceWith(document.adoptNode(lines));
  };

  // The whole passage behind a point lights up, and the point stays marked as the one that was chosen.
  let origin = null;
  const darken = () => {
    document.querySelectorAll(".is-lit").forEach((line) => line.classList.remove("is-lit"));
    document.querySelectorAll(".is-chosen").forEach((item) => item.classList.remove("is-chosen"));
    document.querySelectorAll("a[data-first][aria-current]").forEach((link) => link.removeAttribute("aria-current"));
  };
  const choose = (link) => {
    origin = link;
    link?.setAttribute("aria-current", "true");
    link?.closest(".points > li")?.classList.add("is-chosen");
  };
  const light = async (first, last, link) => {
    darken();
    choose(link);
    if (!document.getElementById(`line-${first}`) && finder && "cut" in finder.dataset) {
      await loadLines({ line: first }).catch(() => {});
    }
    for (let index = first; index <= last; index += 1) {
      document.getElementById(`line-${index}`)?.classList.add("is-lit");
    }
    const line = document.getElementById(`line-${first}`);
    if (!line) return;
    bringIntoView(line.firstElementChild);
    line.tabIndex = -1;
    line.focus({ preventScroll: true });
  };
  const goBack = () => {
    if (!origin) return false;
    const link = origin;
    darken();
    history.replaceState(null, "", location.pathname + location.search);
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: "nearest" });
    return true;
  };
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a[data-first]");
    if (link) {
      event.preventDefault();
      history.pushState(null, "", link.hash || `#line-${link.dataset.first}`);
      light(Number(link.dataset.first), Number(link.dataset.last), link);
    } else if (event.target.closest(".to-summary") && goBack()) {
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.closest?.(".lines, .scroll")) goBack();
  });
  const lightFromAddress = () => {
    const found = /^#line-(\d+)$/.exec(location.hash);
    if (!found) {
      darken();
      return;
    }
    const link = document.querySelector(`a[data-first="${found[1]}"]`);
    light(Number(found[1]), Number(link ? link.dataset.last : found[1]), link);
  };
  addEventListener("popstate", lightFromAddress);
  if (location.hash) lightFromAddress();

  // Words are found in the transcript while they are typed: any part of a word, whatever its case and accents, also
  // across lines. Enter goes on to the next place, Shift+Enter back, Escape ends it.
  const MOST_MARKS = 1000;
  const fold = (text) => text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "").replace(/ß/g, "ss").replace(/[‘’]/g, "'").normalize("NFC");
  const folded = (text) => {
    // eslint-disable-next-line no-control-regex
    if (/^[\x00-\x7f]*$/.test(text)) return { text: text.toLowerCase(), places: null };
    const places = [];
    let whole = "";
    for (const cluster of text.matchAll(/[^][\u0300-\u036f\u3099\u309a]*/gu)) {
      const piece = fold(cluster[0]);
      for (let each = 0; each < piece.length; each += 1) places.push(cluster.index);
      whole += piece;
    }
    places.push(text.length);
    return { text: whole, places };
  };
  const placesOf = (lines, wanted) => {
    const starts = [];
    let text = "";
    lines.forEach((line) => {
      starts.push(text.length);
      text += `${line.folded.text} `;
    });
    const ranges = lines.map(() => []);
    let total = 0;
    let line = 0;
    for (let place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + wanted.length)) {
      total += 1;
      if (total > MOST_MARKS) continue;
      while (line + 1 < lines.length && starts[line + 1] <= place) line += 1;
      for (let at = line; at < lines.length && starts[at] < place + wanted.length; at += 1) {
        const { text: own, places } = lines[at].folded;
        const begin = Math.max(0, place - starts[at]);
        const end = Math.min(own.length, place + wanted.length - starts[at]);
        if (begin < end) ranges[at].push([places ? places[begin] : begin, places ? places[end] : end, total - 1]);
      }
    }
    return { total, ranges };
  };
  const mark = (paragraph, ranges) => {
    const text = paragraph.textContent;
    const pieces = [];
    let reached = 0;
    ranges.forEach(([begin, end, number]) => {
      const hit = document.createElement("mark");
      hit.textContent = text.slice(begin, end);
      hit.dataset.hit = number;
      pieces.push(text.slice(reached, begin), hit);
      reached = end;
    });
    paragraph.replaceChildren(...pieces, text.slice(reached));
  };
  const setUpFinder = (place = null) => {
    finder = document.querySelector("form[data-find]");
    if (!finder) return;
    const input = finder.querySelector("input");
    const count = finder.querySelector(".find-count");
    const steps = finder.querySelectorAll("[data-step]");
    let lines = null;
    let shown = "";
    let total = 0;
    let here = -1;
    finder.querySelector("[type=submit]").hidden = true;
    finder.querySelector(".find-first")?.remove();

    const read = () => {
      const paragraphs = [...document.querySelectorAll(".lines > li[id] .entry p")];
      return paragraphs.map((paragraph) => ({ paragraph, folded: folded(paragraph.textContent) }));
    };
    const tell = () => {
      const all = Math.max(total, Number(document.querySelector(".lines").dataset.total) || 0);
      if (!shown) count.textContent = "";
      else if (!total) count.textContent = finder.dataset.none;
      else count.textContent = finder.dataset.here.replace("{here}", here + 1).replace("{all}", all);
      steps.forEach((button) => { button.hidden = !total; });
    };
    const stand = (number) => {
      document.querySelectorAll("mark.is-here").forEach((hit) => hit.classList.remove("is-here"));
      const marks = Math.min(total, MOST_MARKS);
      here = marks ? (number + marks) % marks : -1;
      const hits = document.querySelectorAll(`.lines mark[data-hit="${here}"]`);
      hits.forEach((hit) => hit.classList.add("is-here"));
      if (hits.length) bringIntoView(hits[0]);
      tell();
    };
    const asked = () => fold(input.value).trim().replace(/\s+/g, " ");
    const markAll = () => {
      lines ??= read();
      const found = shown ? placesOf(lines, shown) : { total: 0, ranges: lines.map(() => []) };
      total = found.total;
      lines.forEach(({ paragraph }, at) => {
        if (found.ranges[at].length || paragraph.firstElementChild) mark(paragraph, found.ranges[at]);
      });
    };
    const search = async () => {
      if (asked() === shown) return;
      shown = asked();
      if ("cut" in finder.dataset && shown) {
        try {
          await loadLines({ find: input.value });
        } catch (error) {
          if (error.name === "AbortError") return;
        }
        lines = null;
      }
      markAll();
      stand(0);
    };
    let pause = 0;
    const soon = () => {
      clearTimeout(pause);
      pause = setTimeout(search, "cut" in finder.dataset ? 400 : 120);
    };
    const step = async (by) => {
      clearTimeout(pause);
      if (asked() === shown) stand(here + by);
      else await search();
    };
    input.addEventListener("input", soon);
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter") {
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      } else if (event.key === "Escape" && input.value) {
        event.preventDefault();
        input.value = "";
        search();
      }
    });
    finder.addEventListener("submit", (event) => event.preventDefault());
    steps.forEach((button) => button.addEventListener("click", () => step(Number(button.dataset.step))));
    if (asked() && place !== null) search().then(() => stand(place));
    else if (asked()) {
      shown = asked();
      markAll();
      here = 0;
      if (location.hash.startsWith("#line-")) tell();
      else stand(0);
    }
  };
  setUpFinder();

  // Beside the summary, the transcript begins at the passage that the summary names first.
  const beside = matchMedia("(min-width: 64rem)");
  const startAtPassage = () => {
    if (location.hash || !beside.matches || finder?.querySelector("input").value) return;
    const link = document.querySelector("#summary a[data-first]");
    const line = link && document.getElementById(`line-${link.dataset.first}`);
    if (line) line.closest(".scroll").scrollTop = placeIn(line.closest(".scroll"), line);
  };
  startAtPassage();

  // A key phrase is looked for in the transcript.
  document.addEventListener("click", (event) => {
    const phrase = event.target.closest("a[data-seek]");
    if (!phrase || !finder || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    darken();
    choose(phrase);
    const input = finder.querySelector("input");
    input.value = phrase.dataset.seek;
    input.dispatchEvent(new Event("input"));
    input.focus();
  });

  // Menus close with Escape, and with a click or the focus elsewhere; what is typed into one has the cursor at once.
  const openMenus = () => document.querySelectorAll("details.menu[open]");
  const restored = new WeakSet();
  const closeOthers = (event) => {
    openMenus().forEach((menu) => { if (!menu.contains(event.target) && !restored.has(menu)) menu.open = false; });
  };
  document.addEventListener("click", closeOthers);
  document.addEventListener("focusin", closeOthers);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    openMenus().forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });
  const startTyping = (menu) => {
    const input = menu.querySelector("input[type=text]");
    input?.focus();
    input?.select();
  };
  document.addEventListener("toggle", (event) => {
    if (restored.delete(event.target) || !event.target.matches?.("details.menu[open]")) return;
    startTyping(event.target);
  }, true);
  // One may have been opened before this file had come.
  openMenus().forEach((menu) => { if (!menu.contains(document.activeElement?.closest("input"))) startTyping(menu); });

  // Progress is read out when its words change, and a lost connection is said.
  const offline = (lost) => {
    const notice = document.querySelector(".offline");
    notice?.classList.toggle("is-on", lost);
    if (notice && lost) announce(notice.textContent);
  };
  document.addEventListener("htmx:afterSwap", () => {
    offline(false);
    const state = document.querySelector("#progress")?.dataset.state;
    if (state) document.querySelector("#summary").dataset.status = state;
    const phrase = document.querySelector("#progress [data-announce]");
    if (phrase) announce(phrase.textContent.trim());
  });
  ["htmx:sendError", "htmx:responseError", "htmx:timeout"].forEach((name) => {
    document.addEventListener(name, () => offline(true));
  });

  // The finished summary takes the place of the one that was watched: what was typed, opened or scrolled in it stays.
  const keep = (article) => {
    const inputs = [...article.querySelectorAll("input[id]:not([type=hidden]), textarea[id]")];
    const typed = inputs.map(({ id, value, selectionStart, selectionEnd }) => ({ id, value, selectionStart, selectionEnd }));
    const opened = [...article.querySelectorAll("details[id][open]")].map(({ id }) => id);
    const at = article.querySelector(".scroll")?.scrollTop ?? 0;
    const found = Number(article.querySelector("mark.is-here")?.dataset.hit ?? 0);
    const focused = article.contains(document.activeElement) ? document.activeElement : null;
    return () => {
      opened.forEach((id) => {
        const menu = document.getElementById(id);
        if (!menu) return;
        restored.add(menu);
        menu.open = true;
      });
      typed.forEach(({ id, value, selectionStart, selectionEnd }) => {
        const input = document.getElementById(id);
        if (!input) return;
        input.value = value;
        if (selectionStart !== null) input.setSelectionRange(selectionStart, selectionEnd);
      });
      setUpFinder(found);
      openQuestions();
      const pane = document.querySelector(".scroll");
      if (pane && at) pane.scrollTop = at;
      else startAtPassage();
      if (!focused) return;
      const heading = document.querySelector("#summary h1");
      heading.tabIndex = -1;
      ((focused.id && document.getElementById(focused.id)) || heading).focus({ preventScroll: true });
    };
  };
  let restore = null;
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target?.id === "summary") restore = keep(event.detail.target);
  });
  document.addEventListener("htmx:afterSwap", () => {
    if (!restore) return;
    restore();
    restore = null;
    announce(document.getElementById("summary").dataset.ended ?? "");
  });
})();
