// Buttons that ask for a key, and what the page says when it was not used (the reason would stand in the console).
(() => {
  "use strict";

  // A press before allauth listens would be lost: its buttons stand disabled until then. This file is loaded
  // after allauth's, so this runs after it.
  document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("button[data-key]")) button.disabled = false;
  });

  document.addEventListener("allauth.error", (event) => {
    const trouble = document.getElementById("key-trouble");
    if (!trouble) return;
    event.preventDefault();
    trouble.hidden = false;
    trouble.scrollIntoView({ block: "nearest" });
  });
})();
