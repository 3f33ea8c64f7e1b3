"""Plain data: what can be kept of any result, caches of any form, and when two values are close."""
