// Buttons that ask for a key, and what the page says when it was not used (the reason would stand in the console).
(() => {
  "use strict";

  let pressed = null;
  const sayAt = (button, id) => {
    const words = document.getElementById(id);
    if (!words) return;
    button?.before(words); // the page has them at its end
    words.hidden = false;
  };

  // A press before allauth listens would be lost: its buttons stand disabled until then. This file is loaded
  // after allauth's, so this runs after it. Some browsers know no keys at all.
  document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("button[data-key]")) {
      if (window.PublicKeyCredential) button.disabled = false;
      else {
        sayAt(button, "key-unknown");
        button.hidden = true;
      }
    }
  });
  document.addEventListener("click", (event) => { pressed = event.target.closest("button[data-key]") ?? pressed; });

  document.addEventListener("allauth.error", (event) => {
    event.preventDefault();
    sayAt(pressed, "key-trouble");
    document.getElementById("key-trouble")?.scrollIntoView({ block: "nearest" });
  });
})();
