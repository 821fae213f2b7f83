"use strict";
(function () {
  const form = document.querySelector("form");
  const field = document.getElementById("passphrase");
  const button = document.querySelector("button");
  const said = document.getElementById("said");
  const seal = document.getElementById("seal").textContent;

  function bytes(text) {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  }

  // The same letters, however a keyboard puts them together; the program that locked this page does the very same.
  function normalised(passphrase) {
    return passphrase.normalize("NFKC").replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  }

  async function opened(passphrase) {
    const { rounds, salt, nonce } = JSON.parse(seal);
    const typed = new TextEncoder().encode(normalised(passphrase));
    const words = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
    const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: rounds };
    const key = await crypto.subtle.deriveKey(how, words, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const way = { name: "AES-GCM", iv: bytes(nonce), additionalData: new TextEncoder().encode(seal) };
    const sealed = bytes(document.getElementById("sealed").textContent);
    return new TextDecoder().decode(await crypto.subtle.decrypt(way, key, sealed));
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    said.textContent = "Opening. This takes a few seconds.";
    let page;
    try {
      page = await opened(field.value);
    } catch {
      said.textContent = "That passphrase does not open it. Please try again.";
      button.disabled = false;
      field.select();
      field.focus();
      return;
    }
    document.open();
    document.write(page.trimEnd());
    document.close();
  });

  if (window.crypto && crypto.subtle) {
    form.hidden = false;
    field.focus();
  } else {
    document.querySelector("main").insertAdjacentText("beforeend", "This browser cannot open it. Please use a newer one, such as Chrome, Edge or Firefox.");
  }
})();
