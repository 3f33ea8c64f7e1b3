"""The shared implementations behind the course's notebooks.

Importing this package imports nothing else: each chapter imports the modules it uses.
"""
