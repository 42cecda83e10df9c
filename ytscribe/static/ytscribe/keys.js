// Says on the page when a key was not used; without it the reason would stand in the console only.
(() => {
  "use strict";

  document.addEventListener("allauth.error", (event) => {
    const trouble = document.getElementById("key-trouble");
    if (!trouble) return;
    event.preventDefault();
    trouble.hidden = false;
    trouble.scrollIntoView({ block: "nearest" });
  });
})();
