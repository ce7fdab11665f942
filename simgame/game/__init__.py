"""The rules: seats, phases, levers, contracts, events, scores, and what a seat may see.

Law: imports the model only; everything is a frozen value, and every refusal is a sentence.
It opens no file, reads no clock, draws no chance and knows no screen.
"""
