// Offers what the question in the box could become. The page works without it.
"use strict";

const box = document.getElementById("q");
const list = document.getElementById("completions");
const PAUSE_MILLISECONDS = 120;
let waiting = 0;
let asked = "";

async function complete() {
    const typed = box.value;
    if (typed === asked || typed.trim().length < 2) {
        return;
    }
    asked = typed;
    const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(typed));
    if (!answer.ok || box.value !== typed) {
        return;
    }
    const { suggestions } = await answer.json();
    list.replaceChildren(...suggestions.map(suggestion => {
        const option = document.createElement("option");
        option.value = suggestion.question;
        option.label = `${suggestion.text} (${suggestion.kind}, ${suggestion.articles})`;
        return option;
    }));
}

box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(complete, PAUSE_MILLISECONDS);
});
