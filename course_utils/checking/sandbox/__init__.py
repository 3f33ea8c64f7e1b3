"""Observe a saved notebook's functions in a child process that can do no harm.

```text
session ── starts ──▶ supervisor ── forks ──▶ child: runs the cells, observes, asks
   ▲                  (disposable)               │
   └──────── observations, as plain data ◀───────┘   (pipe: packed by codec, framed by frames)
```
"""
