// Controls for figures with a picture for each of their positions. Without JavaScript the first
// one stays, which is the notebook's own.
"use strict";

function control(about, id, onMove) {
  const row = document.createElement("label");
  const name = document.createElement("span");
  name.textContent = about.label;
  const input = document.createElement(about.list ? "select" : "input");
  const shown = document.createElement("output");
  if (about.list) {
    about.labels.forEach((label, i) => input.add(new Option(label, i)));
  } else {
    Object.assign(input, {type: "range", min: 0, max: about.labels.length - 1, step: 1});
  }
  input.value = about.start;
  input.setAttribute("aria-controls", id);
  const say = () => {
    if (about.list) return;
    shown.textContent = about.labels[input.value];
    input.setAttribute("aria-valuetext", shown.textContent);
  };
  input.addEventListener("input", () => { say(); onMove(); });
  say();
  row.append(name, input, shown);
  return {row, position: () => Number(input.value)};
}

function play(frames, number) {
  const about = JSON.parse(frames.dataset.frames);
  const picture = frames.querySelector("img");
  const own = picture.src;
  picture.id = `course-frames-${number}`;
  const index = positions => // as about.alts are ordered: the last control moves fastest
    positions.reduce((sum, p, i) => sum * about.controls[i].labels.length + p, 0);
  const start = index(about.controls.map(({start}) => start));
  const address = at => (at === start ? own : `${about.folder}/${at}.webp`);
  const controls = about.controls.map(each => control(each, picture.id, move));

  function move() {
    const at = index(controls.map(({position}) => position()));
    picture.src = address(at);
    picture.alt = about.alts[at];
  }

  const panel = document.createElement("div");
  panel.className = "course-controls";
  panel.append(...controls.map(({row}) => row));
  if (about.thinned) {
    const note = document.createElement("p");
    note.className = "course-note";
    note.textContent = "The notebook has more positions than this page.";
    panel.append(note);
  }
  // Nobody waits for a picture who has begun to move; who does not, loads none of them.
  const fetchAll = () => about.alts.forEach((_, at) => { new Image().src = address(at); });
  panel.addEventListener("pointerenter", fetchAll, {once: true});
  panel.addEventListener("focusin", fetchAll, {once: true});
  frames.prepend(panel);
}

document.querySelectorAll(".course-frames").forEach(play);
