"use strict";
(function () {
  const cards = Array.from(document.querySelectorAll("article[data-verdict]"));
  const tools = document.querySelector(".tools");
  const platform = document.getElementById("by-platform");
  const verdict = document.getElementById("by-verdict");
  const ticked = document.getElementById("by-tick");
  const status = document.getElementById("shown");

  function isTicked(card) {
    return card.querySelector(".tick input").checked;
  }

  function fits(card) {
    return (
      (!platform.value || card.dataset.platform === platform.value) &&
      (!verdict.value || card.dataset.verdict === verdict.value) &&
      (!ticked.value || isTicked(card) === (ticked.value === "done"))
    );
  }

  function tell() {
    const shown = cards.filter((card) => !card.hidden).length;
    const done = cards.filter(isTicked).length;
    status.textContent = "Showing " + shown + " of " + cards.length + ". Ticked: " + done + " of " + cards.length + ".";
  }

  function filter() {
    cards.forEach((card) => {
      card.hidden = !fits(card);
    });
    document.querySelectorAll("section.list").forEach((section) => {
      const own = Array.from(section.querySelectorAll("article"));
      section.hidden = own.length > 0 && own.every((card) => card.hidden);
    });
    tell();
  }

  function showAll() {
    platform.value = verdict.value = ticked.value = "";
    filter();
  }

  // A link to something that a filter or a fold hides must still lead there.
  function reveal() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.closest("[hidden]")) showAll();
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.scrollIntoView();
  }

  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = Array.from(document.querySelectorAll("details:not([open])"));
    folded.forEach((fold) => (fold.open = true));
  });
  window.addEventListener("afterprint", () => folded.forEach((fold) => (fold.open = false)));
  window.addEventListener("hashchange", reveal);

  document.querySelectorAll(".tick").forEach((tick) => {
    tick.hidden = false;
    tick.querySelector("input").addEventListener("change", tell);
  });
  const save = document.getElementById("save");

  function twoDigits(number) {
    return String(number).padStart(2, "0");
  }

  // What auditor/state/answers.py reads: the answers that were typed, and what is ticked, by their ids.
  function answersFile(day) {
    const file = { auditor: "answers", version: 1, made: day, answers: {}, ticked: {} };
    document.querySelectorAll("[data-id]").forEach((one) => {
      const tick = one.querySelector(".tick input");
      const answer = one.querySelector(".answer input");
      if (tick && tick.checked) file.ticked[one.dataset.id] = true;
      if (answer && answer.value.trim()) file.answers[one.dataset.id] = answer.value.trim();
    });
    return file;
  }

  function saveAnswers() {
    const now = new Date();
    const day = [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
    const name = "answers-" + day + ".json";
    const data = new Blob([JSON.stringify(answersFile(day), null, 2) + "\n"], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(data);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    document.getElementById("saved").textContent = "Saved as " + name + ", where your browser puts downloads. Then: auditor questions --from " + name;
  }

  if (save) {
    save.addEventListener("click", saveAnswers);
    document.querySelectorAll(".save, .answer").forEach((one) => (one.hidden = false));
  }
  document.getElementById("show-all").addEventListener("click", showAll);
  [platform, verdict, ticked].forEach((choice) => choice.addEventListener("change", filter));
  if (cards.length) tools.hidden = false;
  filter();
})();
