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

  // Copy: the button names the address of the text, fetched when it is asked for.
  document.querySelectorAll("button[data-copy]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const fetched = fetch(button.dataset.copy, { credentials: "same-origin" }).then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.text();
      });
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
  });

  // A form is sent once; coming back to the page with Back frees its button again.
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.method === "get") return;
    setTimeout(() => {
      event.target.querySelectorAll("button[type=submit], button:not([type])").forEach((button) => {
        button.disabled = true;
        button.dataset.sent = "";
      });
    });
  });
  addEventListener("pageshow", () => {
    document.querySelectorAll("button[data-sent]").forEach((button) => {
      button.disabled = false;
      delete button.dataset.sent;
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
  document.querySelectorAll("[data-drop] textarea").forEach((box) => {
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing || event.shiftKey || event.altKey) return;
      const isLink = box.name === "source" && /^\s*https?:\/\/\S+\s*$/.test(box.value);
      if (!event.ctrlKey && !event.metaKey && !isLink) return;
      event.preventDefault();
      box.form.requestSubmit();
    });
  });

  // What is wrong with a request may stand below the fold.
  document.querySelector(".composer [aria-invalid=true]")?.focus();

  // A question of one's own has its box open, and a saved one is put into it.
  document.querySelectorAll("[data-instructions]").forEach((more) => {
    const box = more.querySelector("textarea");
    const saved = more.querySelector("[data-saved]");
    const kind = more.closest("form").elements.kind;
    let filled = "";
    kind?.addEventListener("change", () => { if (kind.value === "custom") more.open = true; });
    saved?.addEventListener("change", () => {
      const text = saved.selectedOptions[0].dataset.text || "";
      const typed = box.value.trim() && box.value !== filled ? box.value.trimEnd() : "";
      box.value = typed && text ? `${typed}\n${text}` : typed || text;
      filled = typed ? "" : text;
    });
  });

  // The whole passage behind a point lights up, and only the transcript moves to show it.
  const light = (first, last) => {
    document.querySelectorAll(".is-lit").forEach((line) => line.classList.remove("is-lit"));
    for (let index = first; index <= last; index += 1) {
      document.getElementById(`line-${index}`)?.classList.add("is-lit");
    }
    const line = document.getElementById(`line-${first}`);
    if (!line) return;
    const pane = line.closest(".scroll");
    if (pane && pane.scrollHeight > pane.clientHeight) {
      const top = pane.scrollTop + line.getBoundingClientRect().top - pane.getBoundingClientRect().top - 48;
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      pane.scrollTo({ top, behavior: calm ? "auto" : "smooth" });
    } else {
      line.scrollIntoView({ block: "start" });
    }
    line.tabIndex = -1;
    line.focus({ preventScroll: true });
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-first]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", link.hash || `#line-${link.dataset.first}`);
    light(Number(link.dataset.first), Number(link.dataset.last));
  });
  const lightFromAddress = () => {
    const found = /^#line-(\d+)$/.exec(location.hash);
    if (!found) {
      document.querySelectorAll(".is-lit").forEach((line) => line.classList.remove("is-lit"));
      return;
    }
    const link = document.querySelector(`a[data-first="${found[1]}"]`);
    light(Number(found[1]), Number(link ? link.dataset.last : found[1]));
  };
  addEventListener("popstate", lightFromAddress);
  if (location.hash) lightFromAddress();

  // Menus close with Escape and with a click elsewhere.
  const menus = document.querySelectorAll("details.menu");
  document.addEventListener("click", (event) => {
    menus.forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menus.forEach((menu) => {
      if (!menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  // Progress is read out when its words change, and a lost connection is said.
  const offline = (lost) => document.querySelector(".offline")?.classList.toggle("is-on", lost);
  document.addEventListener("htmx:afterSwap", () => {
    offline(false);
    const phrase = document.querySelector("#progress [data-announce]");
    if (phrase) announce(phrase.textContent.trim());
  });
  ["htmx:sendError", "htmx:responseError", "htmx:timeout"].forEach((name) => {
    document.addEventListener(name, () => offline(true));
  });
})();
