"""The room: host, guest, wire format, discovery.

Law: imports the rooms to its left only; the host's word counts, a guest shows views and asks questions.
Nothing leaves a host that has not gone through a seat's view.
"""
